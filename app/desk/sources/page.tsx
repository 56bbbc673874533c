import { getTranslations } from 'next-intl/server';
import { RecordList } from '../../../components/desk/record-list.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { LinkButton } from '../../../components/ui/button.tsx';
import { dateWords } from '../../../components/ui/date-words.ts';
import { listSources } from '../../../db/queries/desk/choices.ts';
import { formatEdtf, SHORT_DATE } from '../../../domain/format-date.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { getStore } from '../../store.ts';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';

export default async function SourcesPage() {
  const person = await requirePerson('/desk/sources');
  const t = await getTranslations('desk');
  const words = dateWords(await getTranslations('dates'));
  const records = await listSources(await getStore());
  const entries = records.map(({ id, title, kind, publishedOn }) => ({
    href: `/desk/sources/${id}`,
    name: title,
    note: [t(`sourceKinds.${kind}`), publishedOn && formatEdtf(publishedOn, DEFAULT_LOCALE, words, SHORT_DATE)]
      .filter(Boolean)
      .join(', '),
  }));
  return (
    <DeskPage person={person} place="sources">
      <DeskSheet title={t('pages.sources')}>
        <p>
          <LinkButton href="/desk/sources/new">{t('pages.newSource')}</LinkButton>
        </p>
        <RecordList entries={entries} empty={t('pages.noSources')} />
      </DeskSheet>
    </DeskPage>
  );
}
