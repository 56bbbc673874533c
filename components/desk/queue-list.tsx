import { useTranslations } from 'next-intl';
import { SHORT_DATE } from '../../domain/format-date.ts';
import type { QueueClaim } from '../../domain/queue-claim.ts';
import { isQuotable } from '../../domain/wording.ts';
import { Words } from '../statements/words.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { Instant } from '../ui/instant.tsx';
import { SaidOn } from '../ui/said-on.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { Withdrawn } from '../verdicts/withdrawn.tsx';
import { QueueTick } from './queue-tick.tsx';
import { SeenTo } from './seen-to.tsx';

type Props = {
  claims: readonly QueueClaim[];
  personId: string;
  canReview: boolean;
  now: number;
  /** Whether claims can be ticked: inside a form that does something with them. */
  ticked?: boolean;
};

/** Claims of the desk, one to a row: the words, the line, where the next edition stands, and what there is to know of it. */
export function QueueList({ claims, personId, canReview, now, ticked = false }: Props) {
  const t = useTranslations('desk.queue.assign');
  return (
    <ol>
      {claims.map((claim, index) => (
        <li
          key={claim.id}
          className="-mx-2 grid gap-x-4 gap-y-1 border-b border-rule px-2 py-2.5 hover:bg-wash md:grid-cols-[minmax(0,1fr)_8rem_8rem_13rem] md:items-center"
        >
          <div className="flex min-w-0 gap-3">
            {ticked && <QueueTick claimId={claim.id} label={`${t('tick')}: ${claim.words}`} first={index === 0} />}
            <div className="min-w-0">
              <a
                data-row=""
                className="block py-0.5 font-serif text-entry no-underline hover:underline"
                href={`/desk/claims/${claim.id}`}
              >
                <Words words={claim.words} quotable={isQuotable(claim.wording)} language={claim.language} />
              </a>
              <p className="text-note text-quiet">{claim.claimant}</p>
            </div>
          </div>
          <div className="hidden md:block">
            <SmallLine line={claim.line} now={now} />
          </div>
          <Stands claim={claim} />
          <Note claim={claim} personId={personId} canReview={canReview} />
        </li>
      ))}
    </ol>
  );
}

/** The step of the next edition, and the verdict: proposed while it is in hand, else the public one. */
function Stands({ claim }: { claim: QueueClaim }) {
  const t = useTranslations('desk');
  const { step, published, proposed } = claim;
  const inHand = step === 'checking' || step === 'in-review';
  const rating = (inHand && proposed) || published?.rating;
  const isWithdrawn = Boolean(published?.withdrawn) && !(inHand && proposed);
  return (
    <div className="flex flex-wrap gap-x-3 text-note md:block">
      <p className="font-semibold">
        {inHand && published
          ? t('stepOf', { step: t(`steps.${step}`), number: published.number + 1 })
          : t(`steps.${step}`)}
      </p>
      {isWithdrawn ? <Withdrawn /> : rating && <Verdict rating={rating} />}
    </div>
  );
}

function Note({ claim, personId, canReview }: { claim: QueueClaim; personId: string; canReview: boolean }) {
  const t = useTranslations('desk.queue');
  const kinds = useTranslations('desk.kinds');
  const { published, authors, step } = claim;
  const mine = authors.includes(personId);
  return (
    <div className="flex flex-wrap gap-x-3 text-note text-quiet md:block">
      <p>
        <SeenTo assigned={claim.assigned} />
      </p>
      <p>
        {t.rich('changed', {
          when: () => <Instant key="at" at={claim.updatedAt} timeZone={claim.line.timeZone} />,
        })}
      </p>
      {claim.awaited && <AnswerDue awaited={claim.awaited} />}
      {claim.openThreads > 0 && <p>{t('threads', { count: claim.openThreads })}</p>}
      {step === 'in-review' && claim.nextKind && <p>{kinds(claim.nextKind)}</p>}
      {step === 'in-review' && canReview && (
        <p className={mine ? '' : 'font-semibold text-ink'}>{mine ? t('youWrote') : t('youMay')}</p>
      )}
      {claim.returnedReason && step === 'checking' && (
        <p className="line-clamp-2 font-semibold text-rebuts">{t('returned', { reason: claim.returnedReason })}</p>
      )}
      <p>
        {published
          ? published.withdrawn
            ? t('withdrawn')
            : `${t('publicNow')}, ${t('edition', { number: published.number })}`
          : t('notPublic')}
      </p>
    </div>
  );
}

function AnswerDue({ awaited: { name, deadline, late } }: { awaited: NonNullable<QueueClaim['awaited']> }) {
  const t = useTranslations('desk.queue');
  const day = () => <SaidOn key="day" value={deadline} shape={SHORT_DATE} />;
  return (
    <p className={late ? 'font-semibold text-rebuts' : ''}>{t.rich(late ? 'answerLate' : 'answer', { name, day })}</p>
  );
}
