import { useLocale, useTranslations } from 'next-intl';
import type { ClaimLine } from '../../domain/claim-line.ts';
import { SHORT_DATE, shapeBeside } from '../../domain/format-date.ts';
import { formatInstant } from '../../domain/instants.ts';
import { lengthBetween } from '../../domain/timeline/axis.ts';
import { type RailRow, railRows } from '../../domain/timeline/rail.ts';
import type { StandingMark } from '../../domain/timeline/standing.ts';
import { StanceWord } from '../statements/stance.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';
import { AskedWords } from './asked-words.tsx';
import { Rail } from './rail.tsx';
import { useLineSummary } from './summary.ts';

const NOTED = { ...SHORT_DATE, note: true };

type Of<Kind extends RailRow['kind']> = Extract<RailRow, { kind: Kind }>;

function MarkWords({ mark, timeZone }: { mark: StandingMark; timeZone: string }) {
  const t = useTranslations('line');
  const locale = useLocale();
  const later = mark.knownAt - (mark.latest ?? mark.knownAt) > 0;
  const shape = shapeBeside(mark.saidOn, mark.knownAt, timeZone, 'day');
  const logged = formatInstant(mark.knownAt, locale, timeZone, shape);
  return (
    <>
      <p className="cl-when">
        <StanceWord stance={mark.stance} interested={mark.interested} />
        <SaidOn value={mark.saidOn} shape={NOTED} />
        {later && <span>{t('loggedOn', { date: logged })}</span>}
      </p>
      <p>
        <b>{mark.name}</b>
        {mark.office && <span>{t('office', { office: mark.office })}</span>}
        {mark.interested && <span className="cl-quiet">{t('interested')}</span>}
        {mark.withdrawn && <span className="cl-quiet">{t('noLonger')}</span>}
      </p>
      {mark.detail && <p className="cl-quiet">{mark.detail}</p>}
    </>
  );
}

function Turn({ row, timeZone, isNewest }: { row: Of<'turn'>; timeZone: string; isNewest: boolean }) {
  const t = useTranslations('line');
  const { turn } = row;
  const said = row.inForce && isNewest ? 'editionInForce' : 'editionOnly';
  return (
    <>
      <p className="cl-when">
        <Instant at={new Date(turn.at)} timeZone={timeZone} />
        <span>{t(said, { number: turn.number })}</span>
        <span>{t(`kinds.${turn.kind}`)}</span>
      </p>
      <p>{turn.kind === 'withdrawal' ? <Withdrawn /> : <Verdict rating={turn} />}</p>
    </>
  );
}

function Asking({ row: { kind, asking } }: { row: Of<'asked' | 'unanswered'> }) {
  return (
    <>
      <p className="cl-when">
        <SaidOn value={kind === 'asked' ? asking.askedOn : (asking.deadline ?? asking.askedOn)} shape={NOTED} />
      </p>
      <p>
        <AskedWords kind={kind} asking={asking} />
      </p>
    </>
  );
}

function Group({ marks, line }: { marks: StandingMark[]; line: ClaimLine }) {
  const { counts } = useLineSummary();
  return (
    <details>
      <summary>{counts(marks)}</summary>
      <ol className="cl-folded">
        {marks.map((mark) => (
          <li key={mark.number} data-step={mark.number}>
            <MarkWords mark={mark} timeZone={line.timeZone} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function RowWords({ row, line, isNewest }: { row: RailRow; line: ClaimLine; isNewest: boolean }) {
  const t = useTranslations('line');
  const leftOut = useLengthWords();
  switch (row.kind) {
    case 'claim':
      return (
        <>
          <p className="cl-when">
            <SaidOn value={line.claim.saidOn} shape={NOTED} />
          </p>
          <p>{t.rich('claimRow', { name: line.claimant, strong: (name) => <b>{name}</b> })}</p>
        </>
      );
    case 'mark':
      return <MarkWords mark={row.mark} timeZone={line.timeZone} />;
    case 'group':
      return <Group marks={row.marks} line={line} />;
    case 'asked':
    case 'unanswered':
      return <Asking row={row} />;
    case 'turn':
      return <Turn row={row} timeZone={line.timeZone} isNewest={isNewest} />;
    case 'gap':
      return <p className="cl-when">{leftOut(row.from, row.until, line.timeZone)}</p>;
  }
}

/** How long nothing happened, in words. */
function useLengthWords() {
  const t = useTranslations('line');
  return (from: number, until: number, timeZone: string) => t('withoutEvent', lengthBetween(from, until, timeZone));
}

const keyOf = (row: RailRow): string => {
  if (row.kind === 'mark') return `mark-${row.mark.number}`;
  if ('asking' in row) return `${row.kind}-${row.asking.number}`;
  return row.kind === 'turn' ? `turn-${row.turn.number}` : `${row.kind}-${row.at}`;
};

/** What stepping stops at: the number of a statement, or nothing but the row. A group is stepped through, not stopped at. */
const stepOf = (row: RailRow): number | '' | undefined => {
  if (row.kind === 'mark') return row.mark.number;
  return row.kind === 'group' ? undefined : '';
};

/** The claim line stood upright: the form of the phone, and everywhere the same events in order, to be read aloud. */
export function StandingLine({ line, now, isNewest }: { line: ClaimLine; now: number; isNewest: boolean }) {
  const t = useTranslations('line');
  return (
    <ol className="cl-standing" aria-label={t('story')}>
      {railRows(line, now, { folded: true }).map((row) => (
        <li key={keyOf(row)} data-step={stepOf(row)}>
          <Rail row={row} />
          <RowWords row={row} line={line} isNewest={isNewest} />
        </li>
      ))}
    </ol>
  );
}
