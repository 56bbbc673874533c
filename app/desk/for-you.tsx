import { getTranslations } from 'next-intl/server';
import { Notices } from '../../components/desk/notices.tsx';
import type { Store } from '../../db/engines/store.ts';
import { listNotices } from '../../db/queries/desk/comments.ts';
import { readNewsroom } from '../store.ts';
import { submitReadNotice } from './actions/comments.ts';

/** Comments that are for this person, until they put them away; nothing where there are none. */
export async function ForYou({ store, personId }: { store: Store; personId: string }) {
  const notices = await listNotices(store, personId);
  if (notices.length === 0) return null;
  const [t, newsroom] = [await getTranslations('desk.forYou'), await readNewsroom()];
  return (
    <section aria-labelledby="for-you">
      <header className="flex flex-wrap items-baseline gap-x-4 border-b border-rule-strong pb-2">
        <h2 id="for-you" className="font-serif text-said">
          {t('title')} <span className="font-sans text-label font-semibold text-quiet">{notices.length}</span>
        </h2>
        <p className="text-note text-quiet">{t('note')}</p>
      </header>
      <Notices notices={notices} timeZone={newsroom?.timeZone ?? 'UTC'} action={submitReadNotice} />
    </section>
  );
}
