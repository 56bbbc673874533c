import type { Edition } from './edition.ts';
import { element, escaped } from './pictures/svg.ts';
import { quoted } from './quotation.ts';

/** How a claim is framed by other sites. */
export type EmbedLook = { theme: 'light' | 'dark' | null; compact: boolean; edition: number | null };

/** Reads the choices of an address; what is none is as if it were not there. */
export const readEmbedLook = (asked: Record<string, string | string[] | undefined>): EmbedLook => ({
  theme: asked.theme === 'light' || asked.theme === 'dark' ? asked.theme : null,
  compact: asked.size === 'compact',
  edition: typeof asked.edition === 'string' && /^[1-9]\d{0,5}$/.test(asked.edition) ? Number(asked.edition) : null,
});

/** How high a frame is that nobody resizes, in pixels. */
const HEIGHTS = { whole: 720, compact: 300 };
export const embedHeight = ({ compact }: Pick<EmbedLook, 'compact'>): number => HEIGHTS[compact ? 'compact' : 'whole'];

/** The address of the frame. */
export function embedAddress(origin: string, slug: string, { theme, compact, edition }: EmbedLook): string {
  const query = new URLSearchParams();
  if (edition !== null) query.set('edition', String(edition));
  if (compact) query.set('size', 'compact');
  if (theme) query.set('theme', theme);
  return `${origin}/embed/claims/${slug}${query.size > 0 ? `?${query}` : ''}`;
}

type Code = {
  origin: string;
  slug: string;
  page: string;
  words: { told: string; note: string | null; newsroom: string };
};

/** What somebody pastes into their page: the claim in words, which stays where no script runs, and the script that puts the
 *  frame in its place. */
export function embedCode(edition: Edition, { origin, slug, page, words }: Code, look: EmbedLook): string {
  const { claim } = edition.document;
  const quotation = element(
    'blockquote',
    { 'data-claimline': embedAddress(origin, slug, look), 'data-title': quoted(claim), cite: page },
    element('p', { lang: claim.language }, escaped(quoted(claim))),
    element('p', {}, escaped(words.told)),
    ...(words.note === null ? [] : [element('p', {}, escaped(words.note))]),
    element('footer', {}, element('a', { href: page }, escaped(words.newsroom))),
  );
  return `${quotation}\n<script async src="${escaped(origin)}/embed.js"></script>`;
}

/** A frame alone, for sites that take no scripts from others (oEmbed). */
export const embedFrame = (edition: Edition, address: string, width: number, height: number): string =>
  `<iframe src="${escaped(address)}" title="${escaped(quoted(edition.document.claim))}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;

/** The claim and, where it names one, the edition that an address of ours shows; null for any other address. */
export function claimOfAddress(origin: string, url: string): { slug: string; edition: number | null } | null {
  if (!URL.canParse(url)) return null;
  const { origin: of, pathname, searchParams } = new URL(url);
  if (of !== origin) return null;
  const path = /^\/(?:embed|[a-z]{2,3}(?:-\w+)*)\/claims\/([a-z0-9-]+)(?:\/editions\/([1-9]\d{0,5}))?\/?$/i.exec(
    pathname,
  );
  if (!path?.[1]) return null;
  const number = path[2] ?? /^[1-9]\d{0,5}$/.exec(searchParams.get('edition') ?? '')?.[0];
  return { slug: path[1], edition: number === undefined ? null : Number(number) };
}
