/** What a page says of itself; null where it does not. `publishedOn` is the day as it is written there, in the page's own
 *  zone, and not yet checked to exist. */
export type PageFacts = {
  title: string | null;
  publisher: string | null;
  byline: string | null;
  publishedOn: string | null;
  language: string | null;
};

type Fields = Record<string, unknown>;

/** Reads title, publisher, author, day and language from structured data, social tags and the page's own elements, in that
 *  order: what a publisher wrote for machines is the most exact. */
export function factsOf(document: Document): PageFacts {
  const article = articleIn(document);
  const meta = (...names: string[]) => firstOf(names.map((name) => metaOf(document, name)));
  const facts = {
    title: firstOf([
      textOf(article.headline),
      meta('og:title', 'twitter:title'),
      plain(document.querySelector('h1')?.textContent),
      plain(document.querySelector('title')?.textContent),
    ]),
    publisher: firstOf([nameOf(article.publisher), meta('og:site_name', 'application-name', 'publisher')]),
    byline: firstOf([nameOf(article.author), meta('author', 'article:author', 'dc.creator').replace(/^https?:.*/, '')]),
    published: firstOf([
      textOf(article.datePublished),
      meta(
        'article:published_time',
        'og:published_time',
        'datepublished',
        'dc.date.issued',
        'dc.date',
        'pubdate',
        'date',
      ),
      plain(
        document
          .querySelector('time[itemprop=datePublished], time[pubdate], article time, time')
          ?.getAttribute('datetime'),
      ),
    ]),
  };
  return {
    title: facts.title || null,
    publisher: facts.publisher || null,
    byline: facts.byline || null,
    publishedOn: dayWritten(facts.published),
    language: languageOf([
      document.documentElement?.getAttribute('lang') ?? '',
      textOf(article.inLanguage),
      meta('og:locale', 'content-language'),
    ]),
  };
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (value: unknown): string => (typeof value === 'string' ? plain(value) : '');
const firstOf = (texts: readonly (string | null)[]): string => texts.find((text) => text) ?? '';

function metaOf(document: Document, name: string): string {
  for (const tag of Array.from(document.querySelectorAll('meta'))) {
    const own =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv');
    if (own?.toLowerCase() === name && plain(tag.getAttribute('content'))) return plain(tag.getAttribute('content'));
  }
  return '';
}

const ARTICLES = /Article|BlogPosting|PressRelease|Report$|WebPage$/;

/** The first thing in the page's structured data that is an article of some kind; nothing where there is none. */
function articleIn(document: Document): Fields {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const found = nodesIn(parsed(script.textContent ?? '')).find((node) => ARTICLES.test(String(node['@type'])));
    if (found) return found;
  }
  return {};
}

/** Pages often hold structured data that is no JSON: then it says nothing. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nodesIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isFields(value)) return [];
  return '@graph' in value ? [value, ...nodesIn(value['@graph'])] : [value];
}

/** schema.org lets a person or organisation be a name, an object with one, or several of either. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ');
  return isFields(value) ? textOf(value.name) : textOf(value);
}

/** `2025-02-15T11:14:00+05:00` or `15.02.2025 11:14`: the day that is written, whatever the zone. */
export function dayWritten(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return iso[0];
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(text);
  // 02/03/2025 is February in one country and March in another: with strokes only what can be no month decides.
  if (!dotted || (dotted[0].includes('/') && Number(dotted[1]) <= 12)) return null;
  return `${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}`;
}

/** `en_US` and `EN-us` are `en-US`; what is no language tag says nothing. */
function languageOf(tags: readonly string[]): string | null {
  for (const tag of tags) {
    const [language] = /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.exec(tag.trim()) ?? [];
    if (language) return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? null;
  }
  return null;
}
