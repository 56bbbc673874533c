import type { Citation, Edition, Evidence, Reply } from '../edition.ts';
import { quoted } from '../quotation.ts';
import { STANCES, type Stance } from '../stance.ts';
import { addressOfQuote } from '../text-fragment.ts';
import { claimAddress, type ExportContext, editionAddress, type RecordState } from './export-context.ts';
import { bullets, heading, inlineText, link, prose, quoteBlock, table } from './markdown.ts';

/** An edition as a Markdown file that reads without the site: claim, verdict, argument, every quote with its source, the
 *  editions, and at the end what it is, its hash and where to check it. */
export function claimMarkdown(edition: Edition, state: RecordState, context: ExportContext): string {
  const { document } = edition;
  const { claim, verdict, story } = document;
  const { say } = context;
  const parts = [
    heading(1, quoted(claim)),
    sentences([
      speaker(claim.claimant, context),
      say('said', { date: context.saidOn(claim.saidOn) }),
      claim.venue ? inlineText(claim.venue) : null,
    ]),
    ...verdictPart(edition, context),
    prose(verdict.summary),
    story?.notice ? quoteBlock(story.notice) : '',
    correctionPart(edition, context),
    heading(2, say('reasoning')),
    prose(verdict.reasoning),
    list('unknown', verdict.unknown, context),
    list('wouldChange', verdict.wouldChange, context),
    heading(2, say('whyChecked')),
    prose(claim.whyChecked),
    heading(2, say('appearances')),
    bullets(claim.appearances.map(({ citation }) => cited(citation, claim.words, context))),
    ...STANCES.flatMap((stance) => side(edition, stance, context)),
    document.independence.origins > 0 ? say('independence', document.independence) : '',
    document.verdict.originsReason ? say('originsReason', { why: inlineText(document.verdict.originsReason) }) : '',
    heading(2, say('replies')),
    document.replies.length > 0
      ? bullets(document.replies.map((reply) => replyLine(reply, context)))
      : inlineText(document.replyExcuse ? say('notAskedBecause', { why: document.replyExcuse }) : say('notAsked')),
    heading(2, say('editions')),
    editionTable(edition, context),
    '---',
    proof(edition, state, context),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A verdict that is no longer stood by is told as what it was, and never as the verdict. */
function verdictPart({ header, document }: Edition, { say, instant }: ExportContext): string[] {
  const { rating, inForceSince } = document.verdict;
  const label = { rating: inlineText(rating.label) };
  if (header.kind === 'withdrawal')
    return [`**${say('withdrawn')}** ${inlineText(document.note)}`, say('verdictWas', label)];
  return [`**${say('verdictOf', label)}** ${say('since', { date: instant(inForceSince ?? header.publishedAt) })}`];
}

type Speaker = Edition['document']['claim']['claimant'];

function speaker({ party, office, onBehalfOf }: Speaker, { say, site }: ExportContext): string {
  const name = link(party.name, `${site}/parties/${party.slug}`);
  const facts = [office && inlineText(office), onBehalfOf && say('onBehalf', { name: inlineText(onBehalfOf.name) })];
  return [name, ...facts.filter(Boolean)].join(', ');
}

function correctionPart({ document }: Edition, { say }: ExportContext): string {
  if (!document.correction) return '';
  const { wrong, right } = document.correction;
  return `**${say('correction')}** ${say('wrong', { text: inlineText(wrong) })} ${say('right', { text: inlineText(right) })}`;
}

const list = (key: 'unknown' | 'wouldChange', items: readonly string[], { say }: ExportContext): string =>
  items.length === 0 ? '' : `${heading(2, say(key))}\n\n${bullets(items.map(inlineText))}`;

/** One side of the evidence; an empty one says what was searched. */
function side({ document }: Edition, stance: Stance, context: ExportContext): string[] {
  const items = document.evidence.filter((item) => item.stance === stance);
  const title = heading(2, `${context.say(stance)} (${items.filter((item) => !item.withdrawn).length})`);
  if (items.length > 0) return [title, ...items.map((item) => evidencePart(item, context))];
  const searched = stance === 'context' ? null : document.searched[stance];
  const none = context.say('noEvidence');
  return [title, searched ? `${none} ${context.say('searched', { text: inlineText(searched) })}` : none];
}

function evidencePart(item: Evidence, context: ExportContext): string {
  const { say } = context;
  const { statement, interest } = item;
  const facts = [
    item.withdrawn ? `**${say('withdrawnEvidence')}** ${inlineText(item.withdrawn.reason)}` : '',
    statement.venue
      ? say('saidAt', { date: context.saidOn(statement.saidOn), venue: inlineText(statement.venue) })
      : say('said', { date: context.saidOn(statement.saidOn) }),
    say('logged', { date: context.instant(item.loggedAt) }),
    cited(statement.citation, statement.words, context),
    say('why', { text: inlineText(item.why) }),
    item.bearsOn ? say('bearsOn', { words: inlineText(item.bearsOn) }) : '',
    interest.kind === 'interested' ? say('interest', { text: inlineText(interest.note ?? '') }) : say('interestNone'),
  ];
  return [
    `### E${item.number}. ${speaker(statement, context)}`,
    quoteBlock(quoted(statement)),
    statement.original ? quoteBlock(statement.original.words) : '',
    bullets(facts.filter(Boolean)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function cited(citation: Citation, words: string, { say, saidOn }: ExportContext): string {
  const { source, via, relayedBy, originalRead } = citation;
  const address = source.url && source.read ? addressOfQuote(source.url, words) : source.url;
  const parts = [
    `${link(source.title, address)}${named(source)}, ${inlineText(citation.place)}`,
    say('read', { date: saidOn(citation.accessedOn) }),
    via === 'relayed'
      ? say('relayed', { name: inlineText(relayedBy?.name ?? source.publisher?.name ?? source.title) })
      : say('primary'),
    via === 'relayed' && originalRead === false ? say('notRead') : '',
    citation.relianceNote ? inlineText(citation.relianceNote) : '',
    source.read ? '' : say('sourceNotRead'),
    source.note ? inlineText(source.note) : '',
  ];
  return sentences(parts);
}

/** Whose it is: publisher, then author. */
const named = ({ publisher, byline }: Citation['source']): string =>
  [publisher?.name, byline].map((name) => (name ? `, ${inlineText(name)}` : '')).join('');

/** One after the other, each closed by a full stop of its own where it has none. */
const sentences = (parts: readonly (string | null)[]): string =>
  parts
    .flatMap((part) => part || [])
    .map((part) => (/[.!?…]["”’»)]?$/.test(part) ? part : `${part}.`))
    .join(' ');

function replyLine(reply: Reply, { say, name, saidOn }: ExportContext): string {
  const asked = say('asked', {
    name: inlineText(reply.party.name),
    date: saidOn(reply.askedOn),
    channel: inlineText(reply.channel),
  });
  const answer = reply.answer ? ` ${say('answer', { text: inlineText(reply.answer) })}` : '';
  const evidence = reply.evidence === null ? '' : ` ${say('answerAsEvidence', { number: reply.evidence })}`;
  return `${asked} ${name(`outcome.${reply.outcome}`)}.${answer}${evidence}`;
}

function editionTable({ header, document }: Edition, { say, name, instant, site }: ExportContext): string {
  const { slug } = document.claim;
  const now = { ...header, rating: document.verdict.rating };
  const rows = [...document.history, now].map((past) => [
    link(String(past.number), editionAddress(site, slug, past.number)),
    inlineText(instant(past.publishedAt)),
    name(`kind.${past.kind}`),
    inlineText(past.rating.label),
    inlineText(past.note),
    `\`${past.documentHash}\``,
  ]);
  return table([say('edition'), say('published'), say('kind'), say('verdict'), say('changed'), 'SHA-256'], rows);
}

/** What the file is and how to tell that nothing in it was changed. */
function proof({ header, document }: Edition, state: RecordState, { say, instant, site, name }: ExportContext): string {
  const { slug } = document.claim;
  return bullets([
    `${say('edition')} ${header.number} (${name(`kind.${header.kind}`)}), ${inlineText(document.newsroom.name)}, ${instant(header.publishedAt)}`,
    `${say('hash')} \`${header.documentHash}\``,
    `${say('asOf')} ${instant(state.publishedAt)}`,
    `${say('checkAt')} ${link(editionAddress(site, slug, header.number), editionAddress(site, slug, header.number))}; ${link(claimAddress(site, slug), claimAddress(site, slug))}`,
    `${say('checkedBy')} ${document.checkedBy.map(inlineText).join(', ')}; ${inlineText(header.approvedBy)}`,
  ]);
}
