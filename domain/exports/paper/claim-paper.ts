import { wholeLineOf } from '../../claim-line.ts';
import type { Citation, Edition, EditionHeader, Evidence, Reply } from '../../edition.ts';
import { quoted } from '../../quotation.ts';
import { STANCES, type Stance } from '../../stance.ts';
import { addressOfQuote } from '../../text-fragment.ts';
import type { ExportContext, RecordState } from '../export-context.ts';
import { editionTable, overtaken, proof, stateUntil } from './claim-proof.ts';
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

/** An edition as a text that reads without the site: claim, verdict, argument, every quote with its source, the editions,
 *  and at the end what it is, its hash and where to check it. `next` is the edition that took its place, `newest` the
 *  number of the last: then it says so first, and
 *  speaks for the time in which it was in force. */
export function claimPaper(
  edition: Edition,
  record: RecordState,
  context: ExportContext,
  overtakenBy: { next: EditionHeader; newest: number } | null = null,
): PaperBlock[] {
  const { claim } = edition.document;
  const state = stateUntil(record, overtakenBy?.next ?? null);
  return [
    { type: 'heading', level: 1, spans: plain(quoted(claim)), language: claim.language },
    ...(overtakenBy ? [overtaken(edition, overtakenBy, context)] : []),
    ...claimBody(edition, state, context, 2),
    heading(2, context.say('editions')),
    editionTable(edition, context),
    { type: 'rule' },
    ...proof(edition, state, context),
  ];
}

/** Of the heads within a claim; each piece of evidence has one a level lower. */
export type BodyLevel = 2 | 3 | 4;

/** All that an edition says of its claim but the words of the claim themselves, under headings of this level. */
export function claimBody(
  edition: Edition,
  state: RecordState,
  context: ExportContext,
  level: BodyLevel,
): PaperBlock[] {
  const { document } = edition;
  const { claim, verdict, story } = document;
  const { say } = context;
  const at = (text: string) => heading(level, text);
  return [
    saidBy(edition, context),
    ...verdictPart(edition, context),
    paragraph(verdict.summary),
    lineBlock(edition, state, context),
    ...(story?.notice ? [notice(story.notice)] : []),
    ...correctionPart(edition, context),
    at(say('reasoning')),
    ...argument(verdict.reasoning),
    ...listed(at(say('unknown')), verdict.unknown),
    ...listed(at(say('wouldChange')), verdict.wouldChange),
    at(say('whyChecked')),
    ...argument(claim.whyChecked),
    at(say('appearances')),
    bullets(claim.appearances.map(({ citation }) => cited(citation, claim.words, context))),
    ...STANCES.flatMap((stance) => side(edition, stance, context, level)),
    ...independence(edition, context),
    at(say('replies')),
    document.replies.length > 0
      ? bullets(document.replies.map((reply) => plain(replyLine(reply, context))))
      : paragraph(document.replyExcuse ? say('notAskedBecause', { why: document.replyExcuse }) : say('notAsked')),
  ];
}

/** Who said the claim, when and where. */
export function saidBy({ document }: Edition, context: ExportContext): PaperBlock {
  const { claim } = document;
  const said = { date: context.saidOn(claim.saidOn) };
  const told = claim.venue ? context.say('saidAt', { ...said, venue: claim.venue }) : context.say('said', said);
  return { type: 'paragraph', spans: sentences([speaker(claim.claimant, context), plain(told)]) };
}

/** A verdict that is no longer stood by is told as what it was, and never as the verdict. */
export function verdictPart({ header, document }: Edition, { say, instant }: ExportContext): PaperBlock[] {
  const { rating, inForceSince } = document.verdict;
  const label = { rating: rating.label };
  if (header.kind === 'withdrawal')
    return [paragraph(strong(say('withdrawn')), ` ${document.note}`), paragraph(say('verdictWas', label))];
  const since = say('since', { date: instant(inForceSince ?? header.publishedAt) });
  return [{ type: 'verdict', rating, spans: [strong(say('verdictOf', label)), { text: ` ${since}` }] }];
}

/** The claim line as it stood when the record had come so far. */
export const lineBlock = (
  edition: Edition,
  state: RecordState,
  context: ExportContext,
  form: 'small' | 'whole' = 'whole',
): PaperBlock => {
  const line = wholeLineOf(edition);
  return { type: 'line', line, now: state.publishedAt.getTime(), form, said: context.lineSaid(line) };
};

type Speaker = Edition['document']['claim']['claimant'];

function speaker({ party, office, onBehalfOf }: Speaker, { say, site }: ExportContext): Span[] {
  const facts = [office, onBehalfOf && say('onBehalf', { name: onBehalfOf.name })].filter(Boolean);
  return [{ text: party.name, url: `${site}/parties/${party.slug}` }, ...facts.map((fact) => ({ text: `, ${fact}` }))];
}

function correctionPart({ document }: Edition, { say }: ExportContext): PaperBlock[] {
  if (!document.correction) return [];
  const { wrong, right } = document.correction;
  return [paragraph(strong(say('correction')), ` ${say('wrong', { text: wrong })} ${say('right', { text: right })}`)];
}

const listed = (head: PaperBlock, items: readonly string[]): PaperBlock[] =>
  items.length === 0 ? [] : [head, bullets(items.map(plain))];

/** One side of the evidence; an empty one says what was searched. */
function side({ document }: Edition, stance: Stance, context: ExportContext, level: BodyLevel): PaperBlock[] {
  const items = document.evidence.filter((item) => item.stance === stance);
  const title = heading(level, `${context.say(stance)} (${items.filter((item) => !item.withdrawn).length})`);
  if (items.length > 0) return [title, ...items.flatMap((item) => evidencePart(item, context, level))];
  const searched = stance === 'context' ? null : document.searched[stance];
  const none = context.say('noEvidence');
  return [title, paragraph(searched ? `${none} ${context.say('searched', { text: searched })}` : none)];
}

function evidencePart(item: Evidence, context: ExportContext, level: BodyLevel): PaperBlock[] {
  const { say } = context;
  const { statement, interest } = item;
  const said = { date: context.saidOn(statement.saidOn) };
  const facts: Span[][] = [
    ...(item.withdrawn ? [[strong(say('withdrawnEvidence')), { text: ` ${item.withdrawn.reason}` }]] : []),
    plain(statement.venue ? say('saidAt', { ...said, venue: statement.venue }) : say('said', said)),
    plain(say('logged', { date: context.instant(item.loggedAt) })),
    cited(statement.citation, statement.words, context),
    plain(say('why', { text: item.why })),
    ...(item.bearsOn ? [plain(say('bearsOn', { words: item.bearsOn }))] : []),
    plain(interest.kind === 'interested' ? say('interest', { text: interest.note ?? '' }) : say('interestNone')),
  ];
  return [
    {
      type: 'heading',
      level: (level + 1) as Level,
      spans: [{ text: `E${item.number}. ` }, ...speaker(statement, context)],
    },
    { type: 'quote', text: quoted(statement), language: statement.language },
    ...(statement.original
      ? [{ type: 'quote' as const, text: statement.original.words, language: statement.original.language ?? 'und' }]
      : []),
    bullets(facts),
  ];
}

/** What a statement or an appearance points to, how it was read, and how sure that is. */
function cited(citation: Citation, words: string, { say, saidOn }: ExportContext): Span[] {
  const { source, via, relayedBy, originalRead } = citation;
  const url = source.url && source.read ? addressOfQuote(source.url, words) : source.url;
  const whose = [source.publisher?.name, source.byline].map((name) => (name ? `, ${name}` : '')).join('');
  return sentences([
    [{ text: source.title, url }, { text: `${whose}, ${citation.place}` }],
    plain(say('read', { date: saidOn(citation.accessedOn) })),
    plain(
      via === 'relayed'
        ? say('relayed', { name: relayedBy?.name ?? source.publisher?.name ?? source.title })
        : say('primary'),
    ),
    ...(via === 'relayed' && originalRead === false ? [plain(say('notRead'))] : []),
    ...(citation.relianceNote ? [plain(citation.relianceNote)] : []),
    ...(source.read ? [] : [plain(say('sourceNotRead'))]),
    ...(source.note ? [plain(source.note)] : []),
  ]);
}

/** One after the other, each closed by a full stop of its own where it has none. */
const sentences = (parts: readonly Span[][]): Span[] =>
  parts.flatMap((part, index) => {
    const isClosed = /[.!?…]["”’»)]?$/.test(part.map(({ text }) => text).join(''));
    const end = `${isClosed ? '' : '.'}${index < parts.length - 1 ? ' ' : ''}`;
    return end === '' ? part : [...part, { text: end }];
  });

function independence({ document }: Edition, { say }: ExportContext): PaperBlock[] {
  const { originsReason } = document.verdict;
  return [
    ...(document.independence.origins > 0 ? [paragraph(say('independence', document.independence))] : []),
    ...(originsReason ? [paragraph(say('originsReason', { why: originsReason }))] : []),
  ];
}

function replyLine(reply: Reply, { say, name, saidOn }: ExportContext): string {
  const asked = say('asked', { name: reply.party.name, date: saidOn(reply.askedOn), channel: reply.channel });
  const answer = reply.answer ? ` ${say('answer', { text: reply.answer })}` : '';
  const evidence = reply.evidence === null ? '' : ` ${say('answerAsEvidence', { number: reply.evidence })}`;
  return `${asked} ${name(`outcome.${reply.outcome}`)}.${answer}${evidence}`;
}
