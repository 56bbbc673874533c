import { getTranslations } from 'next-intl/server';
import { DeskForm } from '../../../components/desk/form.tsx';
import { DeskSheet } from '../../../components/desk/screen.tsx';
import { SiteFields } from '../../../components/desk/site-form.tsx';
import { Submit } from '../../../components/ui/form/submit.tsx';
import { Instant } from '../../../components/ui/instant.tsx';
import { Notice } from '../../../components/ui/notice.tsx';
import { getSite } from '../../../db/queries/site.ts';
import { FIRST_SCALE } from '../../../domain/rating.ts';
import { frozenScale, siteFields } from '../../../domain/site.ts';
import { canPublishSite } from '../../../domain/workflow.ts';
import { DEFAULT_LOCALE } from '../../../messages/locales.ts';
import { getStore, readNewsroom } from '../../store.ts';
import { submitSite } from '../actions/site.ts';
import { formValues } from '../form-values.ts';
import { MissingPage } from '../missing-page.tsx';
import { DeskPage } from '../page-frame.tsx';
import { requirePerson } from '../session.ts';
import { startingSite } from './starting-site.ts';
import { SiteTabs } from './tabs.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What the newsroom says of itself: read, changed and published anew. */
export default async function SitePage({ searchParams }: Props) {
  const { published } = await searchParams;
  const person = await requirePerson('/desk/site');
  if (!canPublishSite(person)) return <MissingPage person={person} />;
  const t = await getTranslations('desk.site');
  const site = await getSite(await getStore());
  const newsroom = await readNewsroom();
  const number = site?.header.number ?? 0;
  const fields = site ? siteFields(site.document) : await startingSite(newsroom?.name ?? '', person);
  return (
    <DeskPage person={person} place="site">
      <DeskSheet title={t('title')} note={t('hint')}>
        <SiteTabs person={person} here="site" />
        {site ? (
          <p>
            {t.rich('published', {
              number,
              at: () => <Instant key="at" at={site.header.publishedAt} timeZone={newsroom?.timeZone ?? 'UTC'} />,
              link: (chunks) => (
                <a key="link" href={`/${DEFAULT_LOCALE}/method`}>
                  {chunks}
                </a>
              ),
            })}
          </p>
        ) : (
          <Notice icon="alert" edge="amber">
            {t('none')}
          </Notice>
        )}
        {/* It begins anew when it was published, and only then: a refusal leaves what was typed. */}
        <DeskForm
          key={String(published)}
          action={submitSite}
          initial={formValues({ ...fields, note: '', version: number })}
        >
          <SiteFields first={number === 0} scale={site?.document.scale ?? frozenScale(FIRST_SCALE)} />
          <p>
            <Submit>{t('publish', { number: number + 1 })}</Submit>
          </p>
        </DeskForm>
      </DeskSheet>
    </DeskPage>
  );
}
