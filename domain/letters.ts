import { z } from 'zod';
import { filled, languageTag } from './text.ts';

/** What the newsroom writes to a party: to ask for an answer, to remind of it, and to ask for a correction. */
export const LETTER_KINDS = ['reply', 'reminder', 'correction'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What a template can name, written in braces. */
export const PLACEHOLDERS = ['name', 'claim', 'claimant', 'evidence', 'deadline', 'newsroom', 'sender'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type LetterValues = Readonly<Partial<Record<Placeholder, string>>>;

const BRACED = /\{([^{}\n]*)\}/g;

/** What stands in braces in a template and can be filled in by nothing. */
export const unknownPlaceholders = (template: string): string[] =>
  [...template.matchAll(BRACED)].map((match) => match[1] ?? '').filter((name) => !isPlaceholder(name));

const isPlaceholder = (name: string): name is Placeholder => (PLACEHOLDERS as readonly string[]).includes(name);

/** The template with everything filled in that is known. What is not stays in braces, to be filled in later or by hand. */
export const mergeLetter = (template: string, values: LetterValues): string =>
  template.replace(BRACED, (braced, name: string) => (isPlaceholder(name) ? (values[name] ?? braced) : braced));

const template = (size: 'line' | 'prose') =>
  filled(size).refine((text) => unknownPlaceholders(text).length === 0, 'unknownPlaceholder');

export const letterInput = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  language: languageTag,
  /** 0 where none was saved yet. */
  version: z.int().min(0),
  subject: template('line'),
  body: template('prose'),
});

/** An address that opens a letter in a mail program (RFC 6068). Line ends are CRLF there. */
export const mailtoAddress = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
