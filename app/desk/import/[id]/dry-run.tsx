import { getTranslations } from 'next-intl/server';
import { FormPart } from '../../../../components/desk/form.tsx';
import { ChangeTable } from '../../../../components/imports/change-table.tsx';
import { OutcomeBar } from '../../../../components/imports/outcome-bar.tsx';
import { ProblemTable } from '../../../../components/imports/problem-table.tsx';
import { countLeftOut, listChanged, listRefused } from '../../../../db/queries/desk/imports.ts';
import type { DeskImport } from '../../../../domain/imports/desk-import.ts';
import { getStore } from '../../../store.ts';

const SHOWN = 10;

/** What would become of each record, or became of it. */
export async function DryRun({ job }: { job: DeskImport }) {
  const t = await getTranslations('desk.imports');
  const store = await getStore();
  const { id, counts, state } = job;
  const refused = counts.refused > 0 ? await listRefused(store, id, SHOWN) : [];
  const changed = counts.changed > 0 && state !== 'undone' ? await listChanged(store, id, SHOWN) : [];
  const titleOf = (part: 'refused' | 'changed', all: number) =>
    all > SHOWN ? t(`${part}Some`, { shown: SHOWN, all }) : t(part);
  const leftOut = await countLeftOut(store, id);
  return (
    <section id="dry-run" className="grid gap-6">
      <FormPart title={t('dryRun')}>
        {state === 'checked' && <p className="text-note text-quiet">{t('dryRunNote')}</p>}
        <OutcomeBar counts={counts} />
        {leftOut > 0 && state === 'checked' && (
          <p className="text-note text-quiet">{t('leftOutNote', { count: leftOut })}</p>
        )}
      </FormPart>
      {refused.length > 0 && (
        <FormPart title={titleOf('refused', counts.refused)}>
          <ProblemTable rows={refused} />
          <p>
            <a href={`/desk/import/${id}/refused.csv`}>{t('asCsv')}</a>
          </p>
        </FormPart>
      )}
      {changed.length > 0 && (
        <FormPart title={titleOf('changed', counts.changed)}>
          <ChangeTable changes={changed} />
        </FormPart>
      )}
    </section>
  );
}
