import { useFormatter, useTranslations } from 'next-intl';
import { type Counts, OUTCOMES, type Outcome } from '../../domain/imports/import.ts';

const COLOURS: Record<Outcome, string> = {
  new: 'fill-ink',
  known: 'fill-control',
  changed: 'fill-[var(--verdict-disputed)]',
  refused: 'fill-[var(--verdict-false)]',
};
const SIGNS: Record<Outcome, string> = { new: '+', known: '=', changed: '⇄', refused: '×' };

/** What would become of a file's records: a bar of four parts in a fixed order, and the numbers that carry it. */
export function OutcomeBar({ counts }: { counts: Counts }) {
  const t = useTranslations('desk.imports');
  const format = useFormatter();
  const parts = partsOf(counts);
  return (
    <div className="grid gap-3">
      <svg
        className="h-6 w-full"
        viewBox="0 0 1000 1"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('bar', counts)}
      >
        {parts.map(({ outcome, from, width }) => (
          <rect key={outcome} className={COLOURS[outcome]} x={from} width={width} height="1" />
        ))}
      </svg>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 md:grid-cols-4">
        {OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <dt className="text-note">
              <span aria-hidden="true" className="mr-2 font-mono">
                {SIGNS[outcome]}
              </span>
              {t(`counts.${outcome}`)}
            </dt>
            <dd className="font-serif text-said">{format.number(counts[outcome])}</dd>
            <dd className="text-note text-quiet">{t(`countsSay.${outcome}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const WIDTH = 1_000;
const GAP = 2;
const NARROWEST = 3;

/** Where each part begins and how wide it is, of a thousand. A part that is hardly there can still be seen. */
function partsOf(counts: Counts): { outcome: Outcome; from: number; width: number }[] {
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  const all = shown.reduce((sum, outcome) => sum + counts[outcome], 0);
  const room = WIDTH - GAP * (shown.length - 1) - NARROWEST * shown.length;
  let from = 0;
  return shown.map((outcome) => {
    const width = NARROWEST + (room * counts[outcome]) / all;
    const part = { outcome, from, width };
    from += width + GAP;
    return part;
  });
}
