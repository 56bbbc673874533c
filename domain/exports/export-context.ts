import type { ClaimLine } from '../claim-line.ts';
import type { EditionKind, Reply } from '../edition.ts';
import type { LineWords } from '../timeline/words.ts';

/** Sentences and names that stand in exported files, by their key in the message catalogue. */
const EXPORT_KEYS = [
  'answer',
  'answerAsEvidence',
  'appearances',
  'asOf',
  'asked',
  'bearsOn',
  'changed',
  'checkAt',
  'checkedBy',
  'claims',
  'context',
  'correction',
  'edition',
  'editions',
  'evidence',
  'hash',
  'independence',
  'originsReason',
  'interest',
  'interestNone',
  'kind',
  'logged',
  'noEvidence',
  'notAsked',
  'notAskedBecause',
  'notRead',
  'onBehalf',
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
  'searched',
  'since',
  'sourceNotRead',
  'supports',
  'unknown',
  'verdict',
  'verdictOf',
  'verdictWas',
  'why',
  'whyChecked',
  'withdrawn',
  'withdrawnEvidence',
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
