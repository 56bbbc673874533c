import { useLocale, useTranslations } from 'next-intl';
import type { Edition, EditionDocument, Evidence } from '../../domain/edition.ts';
import type { InForce, LedgerRow, LedgerTurn } from '../../domain/ledger.ts';
import { AskedWords } from '../timeline/asked-words.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';
import { EvidenceBody } from './evidence-body.tsx';
import { EvidenceFacts } from './evidence-facts.tsx';
import { EvidenceLinks } from './evidence-link.tsx';
import { Rail, RailFlag, RailLetter, RailMark } from './rail.tsx';

const ROW = 'relative grid gap-2 pb-8 pl-15 lg:grid-cols-[148px_60px_minmax(0,1fr)_272px] lg:gap-0 lg:pb-12 lg:pl-0';
const CLOCK = 'flex flex-wrap gap-x-3 pt-2.5 text-note lg:block lg:pr-3';
const BODY = 'lg:col-start-3 lg:pt-2';

type Moments = { saidOn: string; knownAt: string; timeZone: string };

/** The two clocks: when it was said, and when the newsroom knew it. */
function Clock({ saidOn, knownAt, timeZone }: Moments) {
  const t = useTranslations('claim');
  return (
    <div className={CLOCK}>
      <p className="font-semibold">{t.rich('saidOn', { date: () => <SaidOn value={saidOn} /> })}</p>
      <p className="text-quiet">
        {t.rich('knewAt', { at: () => <Instant at={knownAt} timeZone={timeZone} shape="moment" /> })}
      </p>
    </div>
  );
}

export function ClaimRow({ edition }: { edition: Edition }) {
  const t = useTranslations('claim');
  const { claim, newsroom } = edition.document;
  return (
    <li className={ROW}>
      <Rail inForce={null}>
        <RailFlag />
      </Rail>
      <Clock saidOn={claim.saidOn} knownAt={claim.loggedAt} timeZone={newsroom.timeZone} />
      <div className={`${BODY} lg:col-end-5`}>
        <p className="font-semibold">{t('claimMade')}</p>
        <p className="max-w-[66ch] break-anywhere">{t('whyChecked', { why: claim.whyChecked })}</p>
      </div>
    </li>
  );
}

type EvidenceProps = { row: { evidence: Evidence; inForce: InForce }; document: EditionDocument };

export function EvidenceRow({ row: { evidence, inForce }, document }: EvidenceProps) {
  const { timeZone } = document.newsroom;
  const { statement } = evidence;
  return (
    <li id={`e${evidence.number}`} data-bears-on={evidence.bearsOn ?? undefined} className={ROW}>
      <Rail inForce={inForce}>
        <RailMark stance={evidence.stance} interested={evidence.interest.kind === 'interested'} />
      </Rail>
      <Clock saidOn={statement.saidOn} knownAt={evidence.loggedAt} timeZone={timeZone} />
      <div className={`${BODY} min-w-0 lg:pr-12`}>
        <EvidenceBody evidence={evidence} timeZone={timeZone} />
      </div>
      <div className="border-t border-rule pt-2 lg:col-start-4 lg:border-t-0 lg:border-l lg:pt-2.5 lg:pl-6">
        <EvidenceFacts evidence={evidence} timeZone={timeZone} />
      </div>
    </li>
  );
}

/** A request to answer, or that it went unanswered: no statement, and told apart from one. */
export function AskingRow({
  row: { type, asking, inForce },
  timeZone,
}: {
  row: Extract<LedgerRow, { asking: unknown }>;
  timeZone: string;
}) {
  const t = useTranslations('claim');
  const { notedAt } = asking;
  const day = type === 'asked' ? asking.askedOn : (asking.deadline ?? asking.askedOn);
  return (
    <li className={ROW}>
      <Rail inForce={inForce}>
        <RailLetter struck={type === 'unanswered'} />
      </Rail>
      <div className={CLOCK}>
        <p className="font-semibold">
          <SaidOn value={day} />
        </p>
        {notedAt !== null && (
          <p className="text-quiet">
            {t.rich('knewAt', { at: () => <Instant at={new Date(notedAt)} timeZone={timeZone} shape="moment" /> })}
          </p>
        )}
      </div>
      <p className={`${BODY} max-w-[66ch] break-anywhere lg:col-end-5`}>
        <AskedWords kind={type} asking={asking} />
      </p>
    </li>
  );
}

export function TurnRow({ turn, document }: { turn: LedgerTurn; document: EditionDocument }) {
  const t = useTranslations('claim');
  const locale = useLocale();
  const { verdict, claim, newsroom } = document;
  return (
    <li className={ROW}>
      <Rail inForce={turn.inForce} turn />
      <div className={CLOCK}>
        <p className="font-semibold">
          <Instant at={turn.at} timeZone={newsroom.timeZone} />
        </p>
        <p className="text-quiet">
          <a href={`/${locale}/claims/${claim.slug}/editions/${turn.number}`}>
            {t('edition', { number: turn.number })}
          </a>
        </p>
      </div>
      <div className={`${BODY} lg:col-end-5`}>
        <p className="flex flex-wrap items-center gap-x-3">
          {turn.kind === 'withdrawal' ? <Withdrawn size="ledger" /> : <Verdict rating={turn.rating} size="ledger" />}
          {turn.until && <Until at={turn.until} timeZone={newsroom.timeZone} />}
        </p>
        <p className="mt-0.5 max-w-[66ch] break-anywhere">
          {turn.note}
          {turn.isThis && turn.kind !== 'withdrawal' && verdict.cites.length > 0 && (
            <> {t.rich('restsOn', { evidence: () => <EvidenceLinks numbers={verdict.cites} /> })}</>
          )}
          {turn.isThis && turn.kind !== 'withdrawal' && verdict.citesNone && ` ${t('restsOnNothing')}`}
        </p>
      </div>
    </li>
  );
}

/** Beside a verdict of the past, so that no row reads as if it stood. */
function Until({ at, timeZone }: { at: Date; timeZone: string }) {
  const t = useTranslations('claim');
  return (
    <span className="text-note text-quiet">
      {t.rich('inForceUntil', { at: () => <Instant at={at} timeZone={timeZone} shape="day" /> })}
    </span>
  );
}
