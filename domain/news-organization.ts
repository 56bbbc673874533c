import type { NewsMediaOrganization, WithContext } from 'schema-dts';
import type { SiteDocument } from './site.ts';

/** What the newsroom is, for machines (schema.org NewsMediaOrganization): taken from the site edition that readers see, each
 *  policy by the place where it stands. `site` is the newsroom's address with its language. */
export const newsOrganization = ({ profile }: SiteDocument, site: string): WithContext<NewsMediaOrganization> => ({
  '@context': 'https://schema.org',
  '@type': 'NewsMediaOrganization',
  '@id': `${site}#newsroom`,
  name: profile.name,
  url: site,
  description: profile.description,
  email: profile.contactEmail,
  ...(profile.address && { address: profile.address }),
  parentOrganization: { '@type': 'Organization', name: profile.publisher },
  logo: `${new URL(site).origin}/icon.svg`,
  publishingPrinciples: `${site}/method`,
  verificationFactCheckingPolicy: `${site}/method#steps`,
  masthead: `${site}/method#who`,
  ownershipFundingInfo: `${site}/method#money`,
  actionableFeedbackPolicy: `${site}/method#complain`,
  correctionsPolicy: `${site}/corrections`,
});
