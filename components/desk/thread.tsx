import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { placeName, type Thread } from '../../domain/comment.ts';
import { Instant } from '../ui/instant.tsx';

type Props = {
  thread: Thread;
  /** Whether the words it is about no longer stand where they stood. */
  gone: boolean;
  timeZone: string;
  children: ReactNode;
};

const WHERE = { claim: 'aboutClaim', verdict: 'aboutVerdict', evidence: 'aboutEvidence' } as const;

/** What was written about one thing, in order, with the words it is about. */
export function ThreadView({ thread, gone, timeZone, children }: Props) {
  const t = useTranslations('desk.comments');
  const { part, evidenceNumber, passage, resolved, comments } = thread;
  const place = part === 'evidence' ? `#e${evidenceNumber}` : `#${part}`;
  return (
    <article
      aria-label={t('thread', { name: comments[0]?.by ?? '' })}
      className="grid gap-2 border border-rule px-3 py-2 text-note break-anywhere has-[:target]:border-ink [&_form]:gap-0"
      {...(passage && !gone && !resolved && { 'data-passage': passage, 'data-passage-in': placeName(thread) })}
    >
      <p className="text-quiet">
        <a href={place}>{t(WHERE[part], { number: evidenceNumber ?? 0 })}</a>
      </p>
      {passage && (
        <blockquote className="border-l-2 border-control pl-2 font-serif">
          {passage}
          {gone && <span className="block font-sans text-quiet">{t('gone')}</span>}
        </blockquote>
      )}
      <ol className="grid gap-2">
        {comments.map(({ id, body, by, at }) => (
          <li key={id} id={`comment-${id}`} className="scroll-mt-4 target:bg-wash">
            <p>
              <strong>{by}</strong>{' '}
              <span className="text-quiet">
                <Instant at={at} timeZone={timeZone} />
              </span>
            </p>
            <p className="whitespace-pre-line">{body}</p>
          </li>
        ))}
      </ol>
      {resolved && (
        <p className="text-quiet">
          {t.rich('resolvedBy', {
            name: resolved.by,
            at: () => <Instant key="at" at={resolved.at} timeZone={timeZone} />,
          })}
        </p>
      )}
      {children}
    </article>
  );
}
