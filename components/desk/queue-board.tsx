import { useTranslations } from 'next-intl';
import type { QueueClaim } from '../../domain/queue-claim.ts';
import { type QueueAddress, queueAddress } from '../../domain/queue-filters.ts';
import { isQuotable } from '../../domain/wording.ts';
import type { Step } from '../../domain/workflow.ts';
import { Words } from '../statements/words.tsx';
import { SmallLine } from '../timeline/small-line.tsx';
import { Verdict } from '../verdicts/verdict.tsx';
import { SeenTo } from './seen-to.tsx';

export type BoardColumn = { step: Step; count: number; claims: readonly QueueClaim[] };
type Props = { columns: readonly BoardColumn[]; address: QueueAddress; now: number };

/** The claims of a list by where their next edition stands, one column to a step. */
export function QueueBoard({ columns, address, now }: Props) {
  const t = useTranslations('desk');
  return (
    <div className="grid gap-x-4 gap-y-8 md:grid-cols-2 lg:grid-cols-4">
      {columns.map(({ step, count, claims }) => (
        <section key={step} aria-labelledby={`column-${step}`} className="min-w-0">
          <h3 id={`column-${step}`} className="border-b-2 border-ink pb-1 text-note font-semibold">
            {t(`steps.${step}`)} <span className="text-quiet">{count}</span>
          </h3>
          <ol className="grid gap-3 pt-3">
            {claims.map((claim) => (
              <li key={claim.id} className="grid gap-1 border border-rule px-3 py-2 hover:bg-wash">
                <a
                  data-row=""
                  className="block font-serif text-entry leading-6 no-underline hover:underline"
                  href={`/desk/claims/${claim.id}`}
                >
                  <Words words={claim.words} quotable={isQuotable(claim.wording)} language={claim.language} />
                </a>
                <SmallLine line={claim.line} now={now} />
                <p className="text-note">
                  <BoardVerdict claim={claim} />
                </p>
                <p className="text-note text-quiet">
                  <SeenTo assigned={claim.assigned} />
                </p>
              </li>
            ))}
          </ol>
          {count > claims.length && (
            <p className="mt-3 text-note">
              <a href={queueAddress({ view: step, filters: address.filters })}>{t('queue.board.more', { count })}</a>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

function BoardVerdict({ claim: { proposed, published, step } }: { claim: QueueClaim }) {
  const rating = (step !== 'settled' && proposed) || published?.rating;
  return rating ? <Verdict rating={rating} /> : null;
}
