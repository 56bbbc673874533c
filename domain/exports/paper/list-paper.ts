import type { PublishedClaim } from '../../published.ts';
import { ratingOfClaim } from '../../published.ts';
import { quotedIf } from '../../quotation.ts';
import { claimAddress, type ExportContext, editionAddress, type RecordState } from '../export-context.ts';
import { argument, bullets, heading, notice, type PaperBlock, paragraph, plain, strong } from './paper.ts';

/** A claim in a list, with the hash of the document it was read from. */
export type HashedClaim = PublishedClaim & { documentHash: string };

/** How a list begins: what it holds and whose it is, as of when, and the address where the same list can be seen. `chosen` says
 *  what it was narrowed to. */
export const listHead = (
  {
    title,
    address,
    newsroom,
    chosen = null,
  }: { title: string; address: string; newsroom: string; chosen?: string | null },
  state: RecordState,
  { say, moment, licence }: ExportContext,
): PaperBlock[] => [
  heading(1, title),
  bullets([
    plain(newsroom),
    ...(chosen === null ? [] : [plain(chosen)]),
    plain(`${say('asOf')} ${moment(state.publishedAt)}`),
    [{ text: `${say('checkAt')} ` }, { text: address, url: address }],
    [{ text: `${say('licence')} ` }, { text: licence.name, url: licence.url }],
  ]),
];

/** One claim of a list: words, claimant, verdict, line, edition, hash. */
export function listEntry(claim: HashedClaim, now: number, context: ExportContext): PaperBlock[] {
  const { say, saidOn, instant, site, name } = context;
  const label = { rating: claim.ratingLabel };
  const words = quotedIf(claim.quotable, claim.words, claim.language);
  return [
    {
      type: 'heading',
      level: 2,
      spans: [{ text: words, url: claimAddress(site, claim.slug) }],
      language: claim.language,
    },
    paragraph(
      { text: claim.claimantName, url: `${site}/parties/${claim.claimantSlug}` },
      `. ${say('said', { date: saidOn(claim.saidOn) })}`,
    ),
    claim.withdrawn
      ? paragraph(strong(say('withdrawn')), ` ${say('verdictWas', label)}`)
      : {
          type: 'verdict',
          rating: ratingOfClaim(claim),
          spans: [strong(say('verdictOf', label)), { text: ` ${say('since', { date: instant(claim.ratingSince) })}` }],
        },
    paragraph(claim.summary),
    { type: 'line', line: claim.line, now, form: 'small', said: context.lineSaid(claim.line) },
    ...(claim.notice ? [notice(claim.notice)] : []),
    bullets([
      plain(say('evidence', { supports: claim.supports, rebuts: claim.rebuts, context: claim.context })),
      [
        { text: `${say('edition')} ` },
        { text: String(claim.number), url: editionAddress(site, claim.slug, claim.number) },
        { text: ` (${name(`kind.${claim.kind}`)}), ${instant(claim.publishedAt)}` },
      ],
      [{ text: `${say('hash')} ` }, { text: claim.documentHash, mono: true }],
    ]),
  ];
}

type Story = { slug: string; title: string; summary: string | null; notice: string | null };
type ToldStory = { story: Story; newsroom: string };

/** A story with each of its claims in short. */
export function storyPaper(
  { story, newsroom }: ToldStory,
  claims: readonly HashedClaim[],
  state: RecordState,
  context: ExportContext,
): PaperBlock[] {
  return [
    ...listHead({ title: story.title, address: `${context.site}/stories/${story.slug}`, newsroom }, state, context),
    ...(story.notice ? [notice(story.notice)] : []),
    ...(story.summary ? argument(story.summary) : []),
    ...claims.flatMap((claim) => listEntry(claim, state.publishedAt.getTime(), context)),
  ];
}
