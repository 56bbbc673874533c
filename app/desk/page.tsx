import { getTranslations } from 'next-intl/server';
import { QueueViews } from '../../components/desk/queue-views.tsx';
import { SiteMissing } from '../../components/desk/site-missing.tsx';
import { countQueue, listQueue, QUEUE_VIEWS, type QueueView } from '../../db/queries/desk/queue.ts';
import { getSite } from '../../db/queries/site.ts';
import { canPublishSite, take } from '../../domain/workflow.ts';
import { getStore } from '../store.ts';
import { DeskPage } from './page-frame.tsx';
import { QueuePart } from './queue-part.tsx';
import { requirePerson } from './session.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const DUTIES: QueueView[] = ['mine', 'review', 'behind'];
const AT_FIRST = 8;

export default async function QueuePage({ searchParams }: Props) {
  const person = await requirePerson('/desk');
  const asked = await searchParams;
  const t = await getTranslations('desk.queue');
  const store = await getStore();
  const counts = await countQueue(store, person.id);
  const view = QUEUE_VIEWS.find((candidate) => candidate === asked.view) ?? null;
  const after = typeof asked.after === 'string' ? asked.after : null;
  const personId = person.id;
  const parts = view
    ? [{ view, ...(await listQueue(store, { view, personId, after })) }]
    : await Promise.all(
        DUTIES.map(async (duty) => ({
          view: duty,
          ...(await listQueue(store, { view: duty, personId, size: AT_FIRST })),
        })),
      );
  const canReview = take('approve', person, { step: 'in-review', publicState: 'none' }).ok;
  const siteMissing = canPublishSite(person) && (await getSite(store)) === null;
  return (
    <DeskPage person={person} place="claims">
      <div className="lg:grid lg:min-h-[calc(100vh-3.1rem)] lg:grid-cols-[13rem_minmax(0,1fr)]">
        <QueueViews counts={counts} view={view} />
        <main id="main" className="grid content-start gap-12 px-4 pt-6 pb-16 md:px-8">
          <h1 className="sr-only">{t('title')}</h1>
          {siteMissing && <SiteMissing />}
          {parts.map((part) => (
            <QueuePart
              key={part.view}
              {...part}
              count={counts[part.view]}
              paged={view !== null}
              first={after === null}
              personId={personId}
              canReview={canReview}
            />
          ))}
        </main>
      </div>
    </DeskPage>
  );
}
