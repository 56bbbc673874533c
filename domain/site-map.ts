/** A file holds 50,000 addresses at most (sitemaps.org); claims are cut into parts that leave room. */
export const MAP_PART = 40_000;

export type MapEntry = { address: string; changedAt?: Date };

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const changed = (moment: Date | undefined): string => (moment ? `<lastmod>${moment.toISOString()}</lastmod>` : '');

/** A site map of these addresses. */
export const siteMap = (entries: readonly MapEntry[]): string =>
  `${HEAD}<urlset ${SPACE}>\n${entries
    .map(({ address, changedAt }) => `<url><loc>${escapeXml(address)}</loc>${changed(changedAt)}</url>\n`)
    .join('')}</urlset>\n`;

/** An index of the parts of a large site map. */
export const siteMapIndex = (parts: readonly string[]): string =>
  `${HEAD}<sitemapindex ${SPACE}>\n${parts
    .map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`;

/** What search engines may read. A sample newsroom is to be found nowhere. */
export const robots = (sample: boolean, siteMapAddress: string): string =>
  sample
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nDisallow: /desk\nDisallow: /api/auth\nAllow: /\n\nSitemap: ${siteMapAddress}\n`;
