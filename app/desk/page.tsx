import { getTranslations } from 'next-intl/server';
import { QueueFilterForm } from '../../components/desk/queue-filter-form.tsx';
import { QueueViews } from '../../components/desk/queue-views.tsx';
import { SiteMissing } from '../../components/desk/site-missing.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import type { Store } from '../../db/engines/store.ts';
import { listPeople } from '../../db/queries/desk/people.ts';
import { countChosen, countQueue, listQueue } from '../../db/queries/desk/queue.ts';
import { countOpenTips } from '../../db/queries/desk/tips.ts';
import { getSite } from '../../db/queries/site.ts';
import {
  isNarrowed,
  NO_FILTERS,
  type QueueAddress,
  type QueueView,
  readQueueAddress,
} from '../../domain/queue-filters.ts';
import type { Step } from '../../domain/workflow.ts';
import { canDecide, canPublishSite } from '../../domain/workflow.ts';
import { getStore } from '../store.ts';
import { ForYou } from './for-you.tsx';
import { DeskPage } from './page-frame.tsx';
import { QueuePart } from './queue-part.tsx';
import { requirePerson } from './session.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const AT_FIRST = 8;
const ON_THE_BOARD: Step[] = ['logged', 'checking', 'in-review', 'settled'];

export default async function QueuePage({ searchParams }: Props) {
  const person = await requirePerson('/desk');
  const params = await searchParams;
  const address = readQueueAddress(params);
  const store = await getStore();
  const [t, personId, decides] = [await getTranslations('desk.queue'), person.id, canDecide(person)];
  const counts = await countQueue(store, personId);
  const people = (await listPeople(store)).filter(({ active }) => active);
  // Whatever is narrowed or shown as a board is one list.
  const view = address.view ?? (address.board || isNarrowed(address.filters) ? 'all' : null);
  const duties: QueueView[] = decides ? ['mine', 'review', 'behind'] : ['mine', 'unassigned', 'behind'];
  const parts = view
    ? [await oneList(store, personId, { ...address, view })]
    : await Promise.all(
        duties.map(async (duty) => ({
          view: duty,
          count: counts[duty],
          asked: null,
          columns: null,
          ...(await listQueue(store, { view: duty, personId, size: AT_FIRST })),
        })),
      );
  const siteMissing = canPublishSite(person) && (await getSite(store)) === null;
  return (
    <DeskPage person={person} place="claims">
      <div className="lg:grid lg:min-h-[calc(100vh-3.1rem)] lg:grid-cols-[14rem_minmax(0,1fr)]">
        <QueueViews counts={counts} view={view} tips={await countOpenTips(store)} decides={decides} />
        <main id="main" className="grid content-start gap-10 px-4 pt-6 pb-16 md:px-8">
          <h1 className="sr-only">{t('title')}</h1>
          <Given params={params} people={people} />
          {siteMissing && <SiteMissing />}
          {!view && <ForYou store={store} personId={personId} />}
          {view && <QueueFilterForm address={{ ...address, view }} people={people} />}
          {parts.map((part) => (
            <QueuePart key={part.view} {...part} people={people} personId={personId} canReview={decides} />
          ))}
        </main>
      </div>
    </DeskPage>
  );
}

async function oneList(store: Store, personId: string, asked: QueueAddress & { view: QueueView }) {
  const { view, board, filters = NO_FILTERS, after } = asked;
  const chosen = { view, personId, filters };
  const count = await countChosen(store, chosen);
  if (!board) return { view, count, asked, columns: null, ...(await listQueue(store, { ...chosen, after })) };
  const columns = await Promise.all(
    ON_THE_BOARD.map(async (step) => ({
      step,
      count: await countChosen(store, { ...chosen, step }),
      claims: (await listQueue(store, { ...chosen, step, size: AT_FIRST })).claims,
    })),
  );
  return { view, count, asked, columns, claims: [], next: null };
}

/** What has just been done with the claims that were ticked. */
async function Given({
  params,
  people,
}: {
  params: Awaited<Props['searchParams']>;
  people: { id: string; name: string }[];
}) {
  const t = await getTranslations('desk.queue.assign');
  const count = Number(params.given);
  if (!Number.isInteger(count) || count < 1) return null;
  const name = people.find(({ id }) => id === params.to)?.name;
  return (
    <div role="status">
      <Notice icon="check">{name ? t('done', { count, name }) : t('taken', { count })}</Notice>
    </div>
  );
}
