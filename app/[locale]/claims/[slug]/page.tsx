import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { ClaimRecord } from '../../../../components/claims/claim-record.tsx';
import { OtherClaims } from '../../../../components/claims/other-claims.tsx';
import { JsonLd } from '../../../../components/json-ld.tsx';
import { listClaimsOfStory } from '../../../../db/queries/story-claims.ts';
import { claimReview } from '../../../../domain/claim-review.ts';
import type { Locale } from '../../../../messages/locales.ts';
import { setStatus } from '../../../../server/bridge.ts';
import { siteOrigin } from '../../../address.ts';
import { claimAddress, claimMetadata, followRename, readNewest } from '../../../claim-page.tsx';
import { isOutdated } from '../../../clock.ts';
import { readLicence } from '../../../licence.ts';
import { Missing } from '../../../missing-page.tsx';
import { Screen } from '../../../screen.tsx';
import { getStore } from '../../../store.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: Locale; slug: string }> };

const OTHERS = 12;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const found = await readNewest(slug);
  return claimMetadata(found, { locale, canonical: claimAddress(locale, found?.slug ?? slug), index: true });
}

export default async function ClaimPage({ params }: Props) {
  const { locale, slug } = await params;
  setRequestLocale(locale);
  const found = await readNewest(slug);
  if (!found) {
    setStatus(404);
    return <Missing />;
  }
  followRename(found, slug, `/${locale}/claims/${found.slug}`);
  const { edition } = found;
  const address = claimAddress(locale, found.slug);
  const review = claimReview(edition, address, `${siteOrigin()}/${locale}`, await readLicence());
  const { story, claim } = edition.document;
  const others = story ? await listClaimsOfStory(await getStore(), story.id, { except: claim.id, limit: OTHERS }) : [];
  return (
    <Screen place="claims">
      {review && <JsonLd data={review} />}
      <ClaimRecord edition={edition} shown={{ ...found, day: null, outdated: isOutdated(edition) }} address={address}>
        <OtherClaims claims={others} />
      </ClaimRecord>
    </Screen>
  );
}
