import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { ElsewhereList } from '../../../../components/imports/elsewhere-list.tsx';
import { Button, LinkButton } from '../../../../components/ui/button.tsx';
import { findChecks, listChecks } from '../../../../db/queries/desk/elsewhere.ts';
import { getStore } from '../../../store.ts';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SHOWN = 25;
const asked = z.object({
  import: z.uuid().nullable().catch(null),
  q: z.string().trim().max(200).catch(''),
  before: z.coerce.number().int().positive().max(2_147_483_647).nullable().catch(null),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.imports'))('elsewhere') };
}

/** Checks of others, those that came in last first, each with the way to log its claim here. */
export default async function ChecksPage({ searchParams }: Props) {
  const person = await requirePerson('/desk/import/checks');
  const t = await getTranslations('desk.imports');
  const { import: importId, before, q } = asked.parse({ import: null, before: null, q: '', ...(await searchParams) });
  const store = await getStore();
  const { checks, older } = q
    ? { checks: await findChecks(store, q, SHOWN), older: null }
    : await listChecks(store, { importId, before, size: SHOWN });
  return (
    <DeskPage person={person} place="imports">
      <DeskSheet title={t('elsewhere')} note={t('elsewhereNote')} back={{ href: '/desk/import', label: t('title') }}>
        <form className="flex flex-wrap items-end gap-3" aria-label={t('find')}>
          <label className="grid min-w-0 flex-1 gap-1.5 font-semibold">
            {t('search')}
            <input
              name="q"
              defaultValue={q}
              type="search"
              autoComplete="off"
              className="min-h-9 w-full rounded-control border border-control bg-paper px-2.5 font-normal"
            />
          </label>
          <Button size="small" type="submit">
            {t('find')}
          </Button>
        </form>
        {checks.length === 0 && <p>{t(q ? 'noneFound' : 'noneHere')}</p>}
        <ElsewhereList
          checks={checks}
          after={({ id, claimId }) =>
            claimId ? (
              <a href={`/desk/claims/${claimId}`}>{t('logged')}</a>
            ) : (
              <a href={`/desk/claims/new?check=${id}`}>{t('logIt')}</a>
            )
          }
        />
        {older !== null && (
          <p>
            <LinkButton
              size="small"
              href={`/desk/import/checks?before=${older}${importId ? `&import=${importId}` : ''}`}
            >
              {t('more')}
            </LinkButton>
          </p>
        )}
      </DeskSheet>
    </DeskPage>
  );
}
