import type { Edition } from '../../edition.ts';
import { quoted, quotedIf } from '../../quotation.ts';
import type { Rating } from '../../rating.ts';
import { MOST_CLAIMS, type SummaryPeriod, type SummaryQuery } from '../../summary.ts';
import { inGroups, type SummaryClaim } from '../../summary-order.ts';
import { claimAddress, type ExportContext, editionAddress, type RecordState } from '../export-context.ts';
import { type BodyLevel, claimBody, lineBlock, saidBy, verdictPart } from './claim-paper.ts';
import {
  argument,
  bullets,
  heading,
  type Level,
  notice,
  type PaperBlock,
  paragraph,
  plain,
  type Span,
  strong,
} from './paper.ts';
import { chosenWords, type FilterNames } from './summary-chosen.ts';

/** All that a summary is made of. */
export type SummaryMaterial = {
  query: SummaryQuery;
  /** In order, without those left out. */
  claims: readonly SummaryClaim[];
  isCut: boolean;
  title: string;
  newsroom: string;
  /** The moment it is made for. */
  at: Date;
  state: RecordState;
  period: SummaryPeriod;
  names: FilterNames;
  /** Where the same claims can be fetched again as they stood then, whatever is published later. */
  address: string;
  scale: readonly Rating[];
};

/** A summary as a text: what the editor says, the claims as deep as asked for, and the editions behind them, so that anyone
 *  can come back and check. */
export function summaryPaper(material: SummaryMaterial, context: ExportContext): PaperBlock[] {
  const { query, claims, isCut, title, at, period, names } = material;
  const { say, moment } = context;
  const grouped = query.group !== 'none';
  const level: Level = grouped ? 3 : 2;
  const made = query.by ? `${say('chosenBy', { name: query.by })} ` : '';
  const chosen = chosenWords(query, period, names, context);
  const stood = `${made}${say('stoodOn', { date: moment(at) })}${chosen === null ? '' : ` ${chosen}`}`;
  return [
    heading(1, title),
    ...argument(query.intro).map(
      (block): PaperBlock => (block.type === 'paragraph' ? { ...block, voice: 'lead' } : block),
    ),
    { type: 'paragraph', voice: 'quiet', spans: plain(stood) },
    ...(query.depth === 'full' ? [] : noticesOf(claims).map(notice)),
    ...(claims.length === 0 ? [paragraph(say('nothingChosen'))] : []),
    ...(isCut ? [paragraph(strong(say('cut', { most: MOST_CLAIMS })))] : []),
    ...inGroups(claims, query.group).flatMap((group) => [
      ...(grouped
        ? [
            heading(
              2,
              `${group.name ?? say(query.group === 'verdict' ? 'gone' : 'inNoStory')} (${group.claims.length})`,
            ),
          ]
        : []),
      ...(query.depth === 'line'
        ? [oneLineEach(group.claims, context)]
        : group.claims.flatMap((one) => claimPart(one, level, material, context))),
    ]),
    { type: 'rule' },
    ...behind(material, context),
  ];
}

/** What stands on every page of a story stands above the claims of it, each once. With `full` each claim says it. */
const noticesOf = (claims: readonly SummaryClaim[]): string[] => [
  ...new Set(
    claims.flatMap(({ edition: { document } }) =>
      document.story?.notice ? [`${document.story.title}: ${document.story.notice}`] : [],
    ),
  ),
];

function claimPart(one: SummaryClaim, level: Level, material: SummaryMaterial, context: ExportContext): PaperBlock[] {
  const { query, state } = material;
  const head = claimHead(one, level, context);
  if (query.depth === 'changes') return [head, ...changesOf(one, context)];
  const { edition } = one;
  if (query.depth === 'full') {
    const body = claimBody(edition, state, context, (level + 1) as BodyLevel);
    return [head, ...(query.lines ? body : body.filter(({ type }) => type !== 'line')), editionLine(edition, context)];
  }
  return [
    head,
    saidBy(edition, context),
    ...verdictPart(edition, context),
    ...(edition.header.kind === 'withdrawal' ? [] : [paragraph(edition.document.verdict.summary)]),
    ...(query.lines ? [lineBlock(edition, state, context, 'small')] : []),
    editionLine(edition, context),
  ];
}

const claimHead = ({ edition, claim }: SummaryClaim, level: Level, { site }: ExportContext): PaperBlock => ({
  type: 'heading',
  level,
  spans: [{ text: quoted(edition.document.claim), url: claimAddress(site, claim.slug) }],
  language: claim.language,
});

/** Verdict, words, claimant, edition: for a list to look through. */
const oneLineEach = (claims: readonly SummaryClaim[], { say, saidOn, site }: ExportContext): PaperBlock =>
  bullets(
    claims.map(({ claim }): Span[] => [
      strong(claim.withdrawn ? say('withdrawn') : `${claim.ratingLabel}.`),
      { text: ' ' },
      {
        text: quotedIf(claim.quotable, claim.words, claim.language),
        url: editionAddress(site, claim.slug, claim.number),
      },
      { text: ` ${claim.claimantName}, ${saidOn(claim.saidOn)}` },
    ]),
  );

/** What was published of a claim in the period, edition by edition. */
function changesOf({ claim, changes }: SummaryClaim, context: ExportContext): PaperBlock[] {
  const { say, instant, site, name } = context;
  return [
    bullets(
      changes.map(({ header, document }): Span[] => {
        const before = document.history.at(-1)?.rating;
        const now = document.verdict.rating;
        const turned =
          before && before.key !== now.key ? say('turned', { before: before.label, now: now.label }) : null;
        const stands =
          header.kind === 'withdrawal' ? say('withdrawn') : (turned ?? say('verdictOf', { rating: now.label }));
        return [
          strong(stands),
          { text: ' ' },
          { text: `${say('edition')} ${header.number}`, url: editionAddress(site, claim.slug, header.number) },
          { text: ` (${name(`kind.${header.kind}`)}), ${instant(header.publishedAt)}. ${header.note}` },
        ];
      }),
    ),
  ];
}

/** Which edition was read, and its hash. */
const editionLine = ({ header, document }: Edition, { say, instant, site }: ExportContext): PaperBlock => ({
  type: 'paragraph',
  voice: 'quiet',
  spans: [
    { text: `${say('edition')} ${header.number}`, url: editionAddress(site, document.claim.slug, header.number) },
    { text: `, ${instant(header.publishedAt)}. SHA-256 ` },
    { text: header.documentHash, mono: true },
  ],
});

/** The editions behind it, how to check and cite them, what the verdicts mean, and what this is not. */
function behind(material: SummaryMaterial, context: ExportContext): PaperBlock[] {
  const { claims, title, newsroom, at, address, scale, query } = material;
  const { say, moment, licence, site } = context;
  const first = claims[0];
  return [
    ...(first ? editionsPart(editionsTold(material), context) : []),
    heading(2, say('howToCite')),
    paragraph(say('citeSummary', { newsroom, title, date: moment(at) }), ' ', { text: address, url: address }),
    ...(first ? [citedClaim(first, newsroom, context)] : []),
    heading(2, say('scale')),
    paragraph(`${scaleWords(scale, context)} `, { text: `${site}/method`, url: `${site}/method` }),
    heading(2, say('whatThisIsNot')),
    paragraph(query.intro === '' ? say('notNow') : `${say('notNow')} ${say('introNote')}`),
    paragraph(`${say('licence')} `, { text: licence.name, url: licence.url }),
  ];
}

function citedClaim({ edition, claim }: SummaryClaim, newsroom: string, context: ExportContext): PaperBlock {
  const { moment, site, say } = context;
  const address = editionAddress(site, claim.slug, claim.number);
  const words = say('citeOne', {
    words: quoted(edition.document.claim),
    verdict: claim.withdrawn ? say('gone') : claim.ratingLabel,
    newsroom,
    number: claim.number,
    date: moment(claim.publishedAt),
    address: '',
  });
  return paragraph(`${words.trim()} `, { text: address, url: address });
}

/** The editions behind a summary, and how to check them. */
const editionsPart = (editions: readonly Edition[], context: ExportContext): PaperBlock[] => [
  heading(2, context.say('editionsBehind')),
  paragraph(context.say('editionsBehindNote')),
  editionTable(editions, context),
  heading(2, context.say('howToCheck')),
  {
    type: 'list',
    ordered: true,
    start: 1,
    items: (['checkOpen', 'checkShows', 'checkCompute'] as const).map((key) => [paragraph(context.say(key))]),
  },
];

/** Each edition of which something is told: where only changes are, all of them. */
const editionsTold = ({ claims, query }: SummaryMaterial): Edition[] =>
  claims.flatMap(({ edition, changes }) => (query.depth === 'changes' && changes.length > 0 ? changes : [edition]));

function editionTable(editions: readonly Edition[], { say, instant, site }: ExportContext): PaperBlock {
  return {
    type: 'table',
    heads: [say('number'), say('claim'), say('verdict'), say('edition'), say('published'), 'SHA-256'],
    widths: [3, 8, 6, 5, 6, 14],
    rows: editions.map(({ header, document: { claim, verdict } }, index) => [
      plain(String(index + 1)),
      plain(quoted(claim)),
      plain(header.kind === 'withdrawal' ? say('gone') : verdict.rating.label),
      [{ text: String(header.number), url: editionAddress(site, claim.slug, header.number) }],
      plain(instant(header.publishedAt)),
      [{ text: header.documentHash, mono: true }],
    ]),
  };
}

/** "True 5, Mostly true 4 … Without a number: Disputed, Unproven." */
function scaleWords(scale: readonly Rating[], { say, list }: ExportContext): string {
  const given = scale.filter(({ retired }) => !retired);
  const numbered = given.filter(({ value }) => value !== null).map(({ label, value }) => `${label} ${value}`);
  const others = given.filter(({ value }) => value === null).map(({ label }) => label);
  return [
    ...(numbered.length > 0 ? [say('scaleNumbers', { ratings: list(numbered) })] : []),
    ...(others.length > 0 ? [say('scaleOthers', { ratings: list(others) })] : []),
    say('scaleMeanings'),
  ].join(' ');
}
