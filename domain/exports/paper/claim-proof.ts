import type { Edition, EditionHeader } from '../../edition.ts';
import { quoted } from '../../quotation.ts';
import { claimAddress, type ExportContext, editionAddress, type RecordState } from '../export-context.ts';
import { bullets, type PaperBlock, paragraph, plain, type Span, strong } from './paper.ts';

// What a file says of the edition in it: which it is, whether it is in force, and how to tell that nothing was changed.

/** How far the record had come while an edition was in force. */
export const stateUntil = (record: RecordState, next: EditionHeader | null): RecordState =>
  next ? { ...record, publishedAt: next.publishedAt } : record;

/** That another edition took its place, and where to find it. */
export function overtaken(
  { header, document }: Edition,
  { next, newest }: { next: EditionHeader; newest: number },
  { say, name, moment, site }: ExportContext,
): PaperBlock {
  const url = claimAddress(site, document.claim.slug);
  const values = {
    number: header.number,
    next: next.number,
    kind: name(`kind.${next.kind}`),
    date: moment(next.publishedAt),
    newest,
  };
  return paragraph(strong(say('overtaken', values)), ' ', { text: url, url });
}

/** Every edition up to this one, with its hash. */
export function editionTable({ header, document }: Edition, { say, name, instant, site }: ExportContext): PaperBlock {
  const { slug } = document.claim;
  const now = { ...header, rating: document.verdict.rating };
  return {
    type: 'table',
    heads: [say('edition'), say('published'), say('kind'), say('verdict'), say('changed'), 'SHA-256'],
    widths: [3, 4, 4, 4, 8, 9],
    rows: [...document.history, now].map((past) => [
      [{ text: String(past.number), url: editionAddress(site, slug, past.number) }],
      plain(instant(past.publishedAt)),
      plain(name(`kind.${past.kind}`)),
      plain(past.rating.label),
      plain(past.note),
      [{ text: past.documentHash, mono: true }],
    ]),
  };
}

/** What the file is and how to tell that nothing in it was changed. */
export function proof({ header, document }: Edition, state: RecordState, context: ExportContext): PaperBlock[] {
  const { say, moment, site, name } = context;
  const { slug } = document.claim;
  const link = (url: string): Span => ({ text: url, url });
  return [
    bullets([
      plain(
        `${say('edition')} ${header.number} (${name(`kind.${header.kind}`)}), ${document.newsroom.name}, ${moment(header.publishedAt)}`,
      ),
      [{ text: `${say('hash')} ` }, { text: header.documentHash, mono: true }],
      plain(`${say('asOf')} ${moment(state.publishedAt)}`),
      [
        { text: `${say('checkAt')} ` },
        link(editionAddress(site, slug, header.number)),
        { text: '; ' },
        link(claimAddress(site, slug)),
      ],
      plain(
        say('citeOne', {
          words: quoted(document.claim),
          verdict: header.kind === 'withdrawal' ? say('gone') : document.verdict.rating.label,
          newsroom: document.newsroom.name,
          number: header.number,
          date: moment(header.publishedAt),
          address: editionAddress(site, slug, header.number),
        }),
      ),
      plain(`${say('checkedBy')} ${document.checkedBy.join(', ')}; ${header.approvedBy}`),
      [{ text: `${say('licence')} ` }, { text: context.licence.name, url: context.licence.url }],
    ]),
  ];
}
