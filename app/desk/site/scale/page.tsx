import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskForm, FormPart } from '../../../../components/desk/form.tsx';
import { LookKey, ScaleFields } from '../../../../components/desk/scale-form.tsx';
import { DeskSheet } from '../../../../components/desk/screen.tsx';
import { Submit } from '../../../../components/ui/form/submit.tsx';
import { Instant } from '../../../../components/ui/instant.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { RatingScale } from '../../../../components/verdicts/rating-scale.tsx';
import { listQueue } from '../../../../db/queries/desk/queue.ts';
import { getSite } from '../../../../db/queries/site.ts';
import { FIRST_SCALE } from '../../../../domain/rating.ts';
import { scaleRows } from '../../../../domain/scale-form.ts';
import { frozenScale, scaleOf } from '../../../../domain/site.ts';
import { canChangeSettings } from '../../../../domain/workflow.ts';
import { DEFAULT_LOCALE } from '../../../../messages/locales.ts';
import { getStore, readNewsroom } from '../../../store.ts';
import { submitScale } from '../../actions/site.ts';
import { formValues } from '../../form-values.ts';
import { MissingPage } from '../../missing-page.tsx';
import { DeskPage } from '../../page-frame.tsx';
import { requirePerson } from '../../session.ts';
import { SiteTabs } from '../tabs.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.scale'))('title') };
}

/** The scale in force, and the form by which the next one is published. */
export default async function ScalePage({ searchParams }: Props) {
  const { published } = await searchParams;
  const person = await requirePerson('/desk/site/scale');
  if (!canChangeSettings(person)) return <MissingPage person={person} />;
  const t = await getTranslations('desk.scale');
  const site = await getSite(await getStore());
  const newsroom = await readNewsroom();
  const { claims: inReview } = await listQueue(await getStore(), { view: 'in-review', personId: person.id });
  return (
    <DeskPage person={person} place="site">
      <DeskSheet title={t('title')} note={t('hint')}>
        <SiteTabs person={person} here="scale" />
        {site ? (
          <p>
            {t.rich('published', {
              number: site.header.number,
              at: () => <Instant key="at" at={site.header.publishedAt} timeZone={newsroom?.timeZone ?? 'UTC'} />,
              link: (chunks) => (
                <a key="link" href={`/${DEFAULT_LOCALE}/method#scale`}>
                  {chunks}
                </a>
              ),
            })}
          </p>
        ) : (
          <Notice icon="alert" edge="amber">
            {t.rich('siteFirst', { link: (chunks) => <a href="/desk/site">{chunks}</a> })}
          </Notice>
        )}
        <FormPart title={t('inForce')}>
          <RatingScale scale={site?.document.scale ?? frozenScale(FIRST_SCALE)} />
        </FormPart>
        {site && (
          <>
            {inReview.length > 0 && (
              <Notice icon="alert" edge="amber">
                {t.rich('inReview', {
                  claims: () => (
                    <span key="claims">
                      {inReview.map(({ id, words, proposed }, index) => (
                        <span key={id}>
                          {index > 0 && '; '}
                          <a href={`/desk/claims/${id}`}>{words}</a>
                          {proposed && ` (${proposed.label})`}
                        </span>
                      ))}
                    </span>
                  ),
                })}
              </Notice>
            )}
            <details>
              <summary className="min-h-7 w-fit text-note underline decoration-control underline-offset-4">
                {t('looks')}
              </summary>
              <LookKey />
            </details>
            <DeskForm
              key={String(published)}
              draft="scale"
              action={submitScale}
              initial={formValues({
                scale: scaleRows(scaleOf(site.document)),
                note: '',
                version: site.header.number,
              })}
            >
              <ScaleFields languages={newsroom?.languages ?? []} />
              <p>
                <Submit>{t('publish', { number: site.header.number + 1 })}</Submit>
              </p>
            </DeskForm>
          </>
        )}
      </DeskSheet>
    </DeskPage>
  );
}
