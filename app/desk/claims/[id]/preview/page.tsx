import { getTranslations } from 'next-intl/server';
import { ClaimRecord } from '../../../../../components/claims/claim-record.tsx';
import { LackList } from '../../../../../components/desk/lack-list.tsx';
import { Notice } from '../../../../../components/ui/notice.tsx';
import { getReview } from '../../../../../db/queries/desk/review.ts';
import { asAnnounced } from '../../../../../domain/announced.ts';
import { siteOrigin } from '../../../../address.ts';
import { MissingPage } from '../../../missing-page.tsx';
import { DeskPage } from '../../../page-frame.tsx';
import { saidLacks } from '../../../said-lacks.ts';
import { type ClaimParams, readClaimParams } from '../../claim-params.ts';
import { ClaimSheet } from '../../claim-sheet.tsx';
import { editionAsIfPublished } from '../../edition-as-if.ts';

/** The next edition exactly as readers will see it: the reader's own page, from what is on the desk now. */
export default async function PreviewPage(props: ClaimParams) {
  const { person, store, claim } = await readClaimParams(props, '/preview');
  const t = await getTranslations('desk.preview');
  const review =
    claim && (await getReview(store, claim.id, (draft, previous) => asAnnounced(draft, previous, t('noNote'))));
  if (!claim || !review) return <MissingPage person={person} />;
  if (!review.frozen) {
    return (
      <ClaimSheet person={person} claim={claim} title={t('title')} note={t('incomplete')}>
        <LackList lacks={await saidLacks(claim.id, review.lacks)} />
      </ClaimSheet>
    );
  }
  const edition = editionAsIfPublished(review.frozen, review.approvals[0]?.name ?? t('nobody'));
  return (
    <DeskPage person={person} place="claims">
      <main id="main" className="mx-auto max-w-page px-4 md:px-6">
        <Notice icon="alert">
          {t('note', { number: edition.header.number })} <a href={`/desk/claims/${claim.id}`}>{t('back')}</a>
        </Notice>
        <ClaimRecord
          edition={edition}
          shown={{
            newest: edition.header.number,
            withdrawn: edition.header.kind === 'withdrawal',
            corrected: null,
            day: null,
          }}
          address={`${siteOrigin()}/en/claims/${claim.slug}`}
        />
      </main>
    </DeskPage>
  );
}
