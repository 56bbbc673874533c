import { getTranslations } from 'next-intl/server';
import { LookAgain } from '../../../../components/imports/look-again.tsx';
import type { DeskImport } from '../../../../domain/imports/desk-import.ts';

/** How far the machine has come with what it is doing. */
export async function Progress({ job }: { job: DeskImport }) {
  const t = await getTranslations('desk.imports');
  const { id, state, records, cursor } = job;
  const done = state === 'reading' ? records : cursor;
  return (
    <section className="grid gap-2" aria-live="polite">
      <p className="font-semibold">{t(`states.${state}`)}</p>
      {state !== 'reading' && (
        <progress
          className="h-3 w-full accent-ink"
          max={Math.max(1, records)}
          value={done}
          aria-label={t(`states.${state}`)}
        />
      )}
      <p className="text-note text-quiet">
        {t('progress', { done, all: records })} {t('goesOn')} <a href={`/desk/import/${id}`}>{t('lookAgain')}</a>
      </p>
      <LookAgain milliseconds={1_500} />
    </section>
  );
}
