import { getTranslations } from 'next-intl/server';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { SourceText } from '../../../../components/desk/source-text.tsx';
import { LinkButton } from '../../../../components/ui/button.tsx';
import { Fact, Facts } from '../../../../components/ui/facts.tsx';
import { Instant } from '../../../../components/ui/instant.tsx';
import { SaidOn } from '../../../../components/ui/said-on.tsx';
import { getSource } from '../../../../db/queries/desk/rows.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';

export default async function SourcePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const person = await requirePerson(`/desk/sources/${id}`);
  const source = await getSource(await getStore(), id);
  if (!source) return <MissingPage person={person} place="sources" />;
  const t = await getTranslations('desk');
  const timeZone = (await readNewsroom())?.timeZone ?? 'UTC';
  const { title, kind, publisher, publishedOn, url, note, copy, text, language } = source;
  return (
    <DeskPage person={person} place="sources">
      <DeskSheet title={title} back={{ href: '/desk/sources', label: t('pages.sources') }}>
        <Facts>
          <Fact term={t('fields.sourceKind')}>{t(`sourceKinds.${kind}`)}</Fact>
          {publisher && <Fact term={t('fields.publisherId')}>{publisher}</Fact>}
          {publishedOn && (
            <Fact term={t('fields.publishedOn')}>
              <SaidOn value={publishedOn} />
            </Fact>
          )}
          {url && (
            <Fact term={t('fields.url')}>
              <a href={url} rel="noreferrer">
                {url}
              </a>
            </Fact>
          )}
          {copy && (
            <Fact term={t('fields.archiveUrl')}>
              {copy.url} <Instant at={copy.takenAt} timeZone={timeZone} />
            </Fact>
          )}
          {note && <Fact term={t('fields.note')}>{note}</Fact>}
        </Facts>
        <p>
          <LinkButton href={`/desk/sources/${id}/edit`}>{t('buttons.editSource')}</LinkButton>
        </p>
        {text ? <SourceText text={text} quotes={[]} language={language} /> : <p>{t('claim.noText')}</p>}
      </DeskSheet>
    </DeskPage>
  );
}
