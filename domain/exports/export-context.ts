import type { ClaimLine } from '../claim-line.ts';
import type { EditionKind, Reply } from '../edition.ts';
import type { Licence } from '../licence.ts';
import type { LineWords } from '../timeline/words.ts';

/** Sentences and names that stand in exported files, by their key in the message catalogue. */
const EXPORT_KEYS = [
  'answer',
  'answerAsEvidence',
  'appearances',
  'asked',
  'asOf',
  'bearsOn',
  'changed',
  'checkAt',
  'checkCompute',
  'checkedBy',
  'checkOpen',
  'checkShows',
  'chosen.added',
  'chosen.between',
  'chosen.changes',
  'chosen.claims',
  'chosen.from',
  'chosen.language',
  'chosen.party',
  'chosen.story',
  'chosen.title',
  'chosen.to',
  'chosen.topic',
  'chosen.verdict',
  'chosen.without',
  'chosen.words',
  'chosenBy',
  'citeOne',
  'citeSummary',
  'claim',
  'claims',
  'context',
  'correction',
  'cut',
  'edition',
  'editions',
  'editionsBehind',
  'editionsBehindNote',
  'evidence',
  'gone',
  'hash',
  'howToCheck',
  'howToCite',
  'independence',
  'interest',
  'interestNone',
  'kind',
  'licence',
  'lineKey',
  'logged',
  'noEvidence',
  'inNoStory',
  'notAsked',
  'notAskedBecause',
  'nothingChosen',
  'notNow',
  'introNote',
  'notRead',
  'number',
  'onBehalf',
  'originsReason',
  'overtaken',
  'primary',
  'published',
  'read',
  'reasoning',
  'rebuts',
  'relayed',
  'replies',
  'right',
  'said',
  'saidAt',
  'scale',
  'scaleMeanings',
  'scaleNumbers',
  'scaleOthers',
  'searched',
  'since',
  'sourceNotRead',
  'stoodOn',
  'supports',
  'turned',
  'unknown',
  'verdict',
  'verdictOf',
  'verdictWas',
  'whatThisIsNot',
  'why',
  'whyChecked',
  'withdrawn',
  'withdrawnEvidence',
  'withdrawnFrom',
  'wouldChange',
  'wrong',
] as const;
type ExportKey = (typeof EXPORT_KEYS)[number];

/** What a writer of files needs from whoever draws: words, dates and where the site is. Domain has neither catalogue nor clock. */
export type ExportContext = {
  say: (key: ExportKey, values?: Record<string, string | number>) => string;
  /** The name of a value defined in domain, such as a kind of edition or the outcome of a reply. */
  name: (of: `kind.${EditionKind}` | `outcome.${Reply['outcome']}`) => string;
  /** EDTF in words. */
  saidOn: (value: string) => string;
  /** A moment in the newsroom's zone. */
  instant: (at: Date | string) => string;
  /** The same with the zone named, for a date by which a file is cited. */
  moment: (at: Date | string) => string;
  /** "One, two and three". */
  list: (items: readonly string[]) => string;
  licence: Licence;
  /** What a claim line shows, in two or three sentences. */
  lineSaid: (line: ClaimLine) => string;
  /** The words that stand on a claim line. */
  lineWords: LineWords;
  /** Of these words (BCP 47). */
  language: string;
  /** Where readers reach the site and in which language, without a slash at the end: `https://facts.example/en`. */
  site: string;
};

/** How far the record had come when a file was made: the number and the moment of the newsroom's last publication. A file is
 *  a function of its address and the record, so it is dated by the record and not by the clock. */
export type RecordState = { position: number; publishedAt: Date };

export const claimAddress = (site: string, slug: string): string => `${site}/claims/${slug}`;
export const editionAddress = (site: string, slug: string, number: number): string =>
  `${claimAddress(site, slug)}/editions/${number}`;
