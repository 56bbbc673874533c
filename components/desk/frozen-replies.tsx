import { useTranslations } from 'next-intl';
import type { Reply } from '../../domain/edition.ts';
import { SHORT_DATE } from '../../domain/format-date.ts';
import { SaidOn } from '../ui/said-on.tsx';

/** Who was asked to answer, when, how and by when, and what came of it. */
export function FrozenReplies({ replies }: { replies: readonly Reply[] }) {
  const t = useTranslations('claim.replies');
  const none = useTranslations('editions')('none');
  if (replies.length === 0) return none;
  return (
    <ul className="grid gap-2">
      {replies.map(({ party, askedOn, channel, deadline, outcome, answer, evidence }) => (
        <li key={`${party.id} ${askedOn} ${channel}`}>
          {party.name}, <SaidOn value={askedOn} shape={SHORT_DATE} />, {channel}
          {deadline && <>, {t.rich('due', { day: () => <SaidOn key="due" value={deadline} shape={SHORT_DATE} /> })}</>}
          {`. ${t(`outcomes.${outcome}`)}`}
          {answer && `. ${answer}`}
          {evidence !== null && <>. {t.rich('asEvidence', { number: evidence, link: (words) => words })}</>}
        </li>
      ))}
    </ul>
  );
}
