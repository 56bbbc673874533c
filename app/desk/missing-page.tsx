import { getTranslations } from 'next-intl/server';
import type { DeskPlace } from '../../components/desk/screen.tsx';
import { DeskSheet } from '../../components/desk/screen.tsx';
import type { Person } from '../../domain/person.ts';
import { setStatus } from '../../server/bridge.ts';
import { DeskPage } from './page-frame.tsx';

/** The desk's own "not here", with status 404. */
export async function MissingPage({ person, place = 'claims' }: { person: Person; place?: DeskPlace }) {
  setStatus(404);
  const t = await getTranslations('desk.missing');
  return (
    <DeskPage person={person} place={place}>
      <DeskSheet title={t('title')} note={t('text')}>
        <p>
          <a href="/desk">{t('back')}</a>
        </p>
      </DeskSheet>
    </DeskPage>
  );
}
