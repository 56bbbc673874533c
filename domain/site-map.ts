/** A file holds 50,000 addresses at most (sitemaps.org); claims are cut into parts that leave room. */
export const MAP_PART = 40_000;

/** `languages` are the same page in each language, this one among them. */
export type MapEntry = {
  address: string;
  changedAt?: Date;
  languages?: readonly { language: string; address: string }[];
};

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const WITH_LANGUAGES = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const WITH_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

const changed = (moment: Date | undefined): string => (moment ? `<lastmod>${moment.toISOString()}</lastmod>` : '');

/** A site map of these addresses. */
export const siteMap = (entries: readonly MapEntry[]): string =>
  `${HEAD}<urlset ${SPACE} ${WITH_LANGUAGES}>\n${entries
    .map(
      ({ address, changedAt, languages = [] }) =>
        `<url><loc>${escapeXml(address)}</loc>${changed(changedAt)}${languages.map(alternate).join('')}</url>\n`,
    )
    .join('')}</urlset>\n`;

const alternate = ({ language, address }: { language: string; address: string }): string =>
  `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(address)}"/>`;

/** A news site map (Google): what was published in the last two days, which is all it may hold. */
export const newsMap = (
  entries: readonly { address: string; title: string; publishedAt: Date }[],
  publication: { name: string; language: string },
): string =>
  `${HEAD}<urlset ${SPACE} ${WITH_NEWS}>\n${entries
    .map(
      ({ address, title, publishedAt }) =>
        `<url><loc>${escapeXml(address)}</loc><news:news><news:publication><news:name>${escapeXml(publication.name)}</news:name><news:language>${escapeXml(publication.language)}</news:language></news:publication><news:publication_date>${publishedAt.toISOString()}</news:publication_date><news:title>${escapeXml(title)}</news:title></news:news></url>\n`,
    )
    .join('')}</urlset>\n`;

/** An index of the parts of a large site map. */
export const siteMapIndex = (parts: readonly string[]): string =>
  `${HEAD}<sitemapindex ${SPACE}>\n${parts
    .map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`)
    .join('')}</sitemapindex>\n`;

/** What search engines may read. A sample newsroom is to be found nowhere. */
export const robots = (sample: boolean, ...siteMaps: string[]): string =>
  sample
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nDisallow: /desk\nDisallow: /api/auth\nAllow: /\n\n${siteMaps.map((address) => `Sitemap: ${address}\n`).join('')}`;
