import { useTranslations } from 'next-intl';
import { AssignTicked } from '../../components/desk/assign-fields.tsx';
import { DeskForm } from '../../components/desk/form.tsx';
import { HiddenFields } from '../../components/desk/hidden-fields.tsx';
import { type BoardColumn, QueueBoard } from '../../components/desk/queue-board.tsx';
import { QueueList } from '../../components/desk/queue-list.tsx';
import { LinkButton } from '../../components/ui/button.tsx';
import type { QueuePage } from '../../db/queries/desk/queue.ts';
import { isNarrowed, type QueueAddress, type QueueView, queueAddress } from '../../domain/queue-filters.ts';
import { submitAssignTicked } from './actions/assign.ts';
import { formValues } from './form-values.ts';

type Props = QueuePage & {
  view: QueueView;
  count: number;
  /** Where this is the one list asked for: as it was asked for, which goes on by pages and whose claims can be ticked. */
  asked: QueueAddress | null;
  /** Its claims by step instead, where they are asked for as a board. */
  columns: readonly BoardColumn[] | null;
  people: readonly { id: string; name: string }[];
  personId: string;
  canReview: boolean;
};

/** One list of the desk with its head: how many, in which order, and the way on. */
export function QueuePart({ view, count, claims, next, asked, columns, people, personId, canReview }: Props) {
  const t = useTranslations('desk.queue');
  const narrowed = asked !== null && isNarrowed(asked.filters);
  const list = (
    <QueueList
      claims={claims}
      personId={personId}
      canReview={canReview}
      now={Date.now()}
      ticked={asked !== null && claims.length > 0}
    />
  );
  return (
    <section id={view} aria-labelledby={`${view}-head`}>
      <header className="flex flex-wrap items-baseline gap-x-4 border-b border-rule-strong pb-2">
        <h2 id={`${view}-head`} className="font-serif text-said">
          {t(`view.${view}`)} <span className="font-sans text-label font-semibold text-quiet">{count}</span>
        </h2>
        <p className="text-note text-quiet">{t(`note.${view}`)}</p>
      </header>
      {columns && asked && (
        <div className="pt-4">
          <QueueBoard columns={columns} address={asked} now={Date.now()} />
        </div>
      )}
      {!columns && claims.length === 0 && (
        <p className="py-4 text-quiet">{narrowed ? t('narrowedEmpty') : t(`empty.${view}`)}</p>
      )}
      {!columns &&
        (asked && claims.length > 0 ? (
          <DeskForm action={submitAssignTicked} initial={formValues({ personId })} saves={false} guarded={false}>
            <HiddenFields fields={{ list: queueAddress(asked).split('?')[1] ?? '' }} />
            <div>
              {list}
              <AssignTicked
                people={people.map(({ id, name }) => ({ value: id, label: name }))}
                words={{
                  title: t('assign.title'),
                  legend: t('assign.legend'),
                  to: t('assign.to'),
                  nobody: t('assign.nobody'),
                  dueOn: t('assign.dueOn'),
                  dueHint: t('assign.dueHint'),
                  button: t('assign.button'),
                }}
              />
            </div>
          </DeskForm>
        ) : (
          list
        ))}
      {!columns && (
        <p className="mt-4 flex gap-3">
          {!asked && next && <a href={`/desk?view=${view}`}>{t('seeAll', { count })}</a>}
          {asked?.after && (
            <LinkButton size="small" href={queueAddress({ ...asked, after: null })}>
              {t('first')}
            </LinkButton>
          )}
          {asked && next && (
            <LinkButton size="small" href={queueAddress({ ...asked, after: next })}>
              {t('next')}
            </LinkButton>
          )}
        </p>
      )}
    </section>
  );
}
