import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormPart } from '../../../components/desk/form.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Instant } from '../../../components/ui/instant.tsx';
import { Notice } from '../../../components/ui/notice.tsx';
import { countChecks, listImports } from '../../../db/queries/desk/imports.ts';
import { FILE_LIMITS } from '../../../domain/imports/import.ts';
import { canImport } from '../../../domain/workflow.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';
import { fileSizes } from './file-size.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.imports'))('title') };
}

/** Files of checks that others published: one to bring in, and those that were. */
export default async function ImportPage({ searchParams }: Props) {
  const person = await requirePerson('/desk/import');
  const t = await getTranslations('desk.imports');
  const size = await fileSizes();
  const store = await getStore();
  const { lack } = await searchParams;
  const imports = await listImports(store);
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  return (
    <DeskPage person={person} place="imports">
      <DeskSheet title={t('title')} note={t('hint')}>
        {lack === 'file' && (
          <Notice icon="alert" edge="amber">
            {t('noFile')}
          </Notice>
        )}
        {(await countChecks(store)) > 0 && (
          <p>
            <a href="/desk/import/checks">{t('browse')}</a>
          </p>
        )}
        {canImport(person) ? (
          <form action="/desk/import/file" method="post" encType="multipart/form-data" className="grid gap-3">
            <label className="grid gap-1.5" htmlFor="file">
              <span className="font-semibold">{t('file')}</span>
              <input
                id="file"
                name="file"
                type="file"
                required
                aria-describedby="file-hint"
                accept=".csv,.tsv,.txt,.xlsx,.json,.jsonl,.ndjson,.jsonld,.html,.htm"
                className="w-full rounded-control border border-control bg-paper p-2"
              />
            </label>
            <p id="file-hint" className="text-note text-quiet">
              {t('fileHint', { size: size(FILE_LIMITS.bytes) })}
            </p>
            <p>
              <Button look="main" type="submit">
                {t('bring')}
              </Button>
            </p>
          </form>
        ) : (
          <p>{t('notYours')}</p>
        )}
        <FormPart title={t('here')}>
          {imports.length === 0 && <p className="text-quiet">{t('none')}</p>}
          <ul>
            {imports.map(({ id, fileName, records, bytes, format: kind, state, createdAt, by }) => (
              <li key={id} className="grid gap-0.5 border-t border-rule py-2 break-anywhere">
                <a className="font-mono" href={`/desk/import/${id}`}>
                  {fileName}
                </a>
                <span className="text-note">
                  {t(`states.${state}`)}
                  {kind && `. ${t('ofFile', { records, size: size(bytes), format: t(`formats.${kind}`) })}`}
                </span>
                <span className="text-note text-quiet">
                  {t.rich('by', { who: by, when: () => <Instant key="at" at={createdAt} timeZone={timeZone} /> })}
                </span>
              </li>
            ))}
          </ul>
        </FormPart>
      </DeskSheet>
    </DeskPage>
  );
}
