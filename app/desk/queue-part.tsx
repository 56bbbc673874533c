import { useTranslations } from 'next-intl';
import { QueueList } from '../../components/desk/queue-list.tsx';
import { LinkButton } from '../../components/ui/button.tsx';
import type { QueuePage, QueueView } from '../../db/queries/desk/queue.ts';

type Props = QueuePage & {
  view: QueueView;
  count: number;
  /** Whether this is the one list asked for, which goes on by pages. */
  paged: boolean;
  first: boolean;
  personId: string;
  canReview: boolean;
};

/** One list of the desk with its head: how many, in which order, and the way on. */
export function QueuePart({ view, count, claims, next, paged, first, personId, canReview }: Props) {
  const t = useTranslations('desk.queue');
  return (
    <section id={view} aria-labelledby={`${view}-head`}>
      <header className="flex flex-wrap items-baseline gap-x-4 border-b border-rule-strong pb-2">
        <h2 id={`${view}-head`} className="font-serif text-said">
          {t(`view.${view}`)} <span className="font-sans text-label font-semibold text-quiet">{count}</span>
        </h2>
        <p className="text-note text-quiet">{t(`note.${view}`)}</p>
      </header>
      {claims.length === 0 && <p className="py-4 text-quiet">{t(`empty.${view}`)}</p>}
      <QueueList claims={claims} personId={personId} canReview={canReview} now={Date.now()} />
      <p className="mt-4 flex gap-3">
        {!paged && next && <a href={`/desk?view=${view}`}>{t('seeAll', { count })}</a>}
        {paged && !first && (
          <LinkButton size="small" href={`/desk?view=${view}`}>
            {t('first')}
          </LinkButton>
        )}
        {paged && next && (
          <LinkButton size="small" href={`/desk?view=${view}&after=${next}`}>
            {t('next')}
          </LinkButton>
        )}
      </p>
    </section>
  );
}
