import { useTranslations } from 'next-intl';
import { SHORT_DATE } from '../../domain/format-date.ts';
import type { ReplyOutcome } from '../../domain/reply.ts';
import { SaidOn } from '../ui/said-on.tsx';

type Reply = {
  id: string;
  party: string;
  askedOn: string;
  channel: string;
  deadline: string | null;
  outcome: ReplyOutcome;
  reminders: readonly string[];
};

/** Who was asked to answer and what came of it; what is late is said in words and in weight. */
export function ReplyList({ claimId, replies, today }: { claimId: string; replies: readonly Reply[]; today: string }) {
  const t = useTranslations('desk.replies');
  const outcomes = useTranslations('desk.outcomes');
  return (
    <ul>
      {replies.map(({ id, party, askedOn, channel, deadline, outcome, reminders }) => {
        const late = outcome === 'awaiting' && deadline !== null && deadline < today;
        return (
          <li key={id} className="border-t border-rule py-2">
            <p>
              <a className="font-semibold" href={`/desk/claims/${claimId}/replies/${id}`}>
                {party}
              </a>
              , <span className={late ? 'font-semibold text-rebuts' : ''}>{late ? t('late') : outcomes(outcome)}</span>
            </p>
            <p className="text-note text-quiet">
              {t.rich('asked', { day: () => <SaidOn key="asked" value={askedOn} shape={SHORT_DATE} />, channel })}
              {deadline && (
                <>, {t.rich('due', { day: () => <SaidOn key="due" value={deadline} shape={SHORT_DATE} /> })}</>
              )}
              {reminders.length > 0 && `, ${t('reminded', { count: reminders.length })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
