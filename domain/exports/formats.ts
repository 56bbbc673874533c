import type { TableName } from './tables/table.ts';

/** What a file can be, with its type (IANA media types; JSON Lines has none registered, NDJSON is what readers know). */
export const FILE_TYPES = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  bib: 'application/x-bibtex; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const;
export type FileFormat = keyof typeof FILE_TYPES;

const TABLE_FORMATS = ['csv', 'xlsx', 'jsonl', 'json'] as const satisfies FileFormat[];
export type TableFormat = (typeof TABLE_FORMATS)[number];
/** Texts to read. */
const PAPER_FORMATS = ['md', 'html', 'txt', 'docx', 'pdf'] as const satisfies FileFormat[];
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** A claim by itself. */
export const CLAIM_FORMATS = [...PAPER_FORMATS, 'csv', 'json', 'jsonld', 'bib', 'csl'] as const satisfies FileFormat[];
export const STORY_FORMATS = PAPER_FORMATS;
/** Lists of claims can be read, too; the others are tables. */
export const LIST_FORMATS: Record<Exclude<TableName, 'sources'>, readonly (TableFormat | PaperFormat)[]> = {
  claims: [...TABLE_FORMATS, ...PAPER_FORMATS],
  statements: TABLE_FORMATS,
  verdicts: TABLE_FORMATS,
  corrections: TABLE_FORMATS,
  parties: TABLE_FORMATS,
};
export type ListName = keyof typeof LIST_FORMATS;

/** Word and PDF are made whole in memory: so many claims at most. The other forms have no end. */
export const MOST_CLAIMS_ON_PAPER = 500;

export const isPaper = (format: FileFormat): format is PaperFormat =>
  (PAPER_FORMATS as readonly FileFormat[]).includes(format);
export const isListName = (name: string): name is ListName => Object.hasOwn(LIST_FORMATS, name);
