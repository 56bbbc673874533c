import { z } from 'zod';

// NUL ends a string in C and PostgreSQL refuses it; the other C0 controls have no meaning in prose. Tab and line feed do.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

const clean = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(max)
        .refine((value) => !CONTROL.test(value), 'controlCharacter')
        .refine((value) => !LONE_SURROGATE.test(value), 'brokenCharacter'),
    )
    .meta({ maxLength: max }); // for descriptions of it, which do not look behind a transformation

/** Lengths in UTF-16 units. A line is a name or a label, a passage a quote or a note, prose an argument, a document the
 *  whole text of a source. */
export const LIMITS = { line: 300, passage: 5_000, prose: 20_000, document: 2_000_000 } as const;

type Size = keyof typeof LIMITS;

/** Text that may be empty. Line ends become LF, outer space goes, everything else stays letter for letter. */
export const text = (size: Size) => clean(LIMITS[size]);

/** Text that must say something. */
export const filled = (size: Size) => clean(LIMITS[size]).pipe(z.string().min(1));

const CONTROLS = new RegExp(CONTROL.source, 'g');

/** Text that a machine gave, made fit for a field of this size: nobody typed it, so nobody could mend it if it were refused.
 *  Null where nothing is left. */
export const fitted = (value: string | null, size: Size): string | null => {
  const clean = (value ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '');
  const cut = clean.trim().slice(0, LIMITS[size]);
  return cut.replace(/\p{Surrogate}/gu, '').trim() || null;
};

/** An empty field means that nothing is known, never an empty string. */
export const optionalText = (size: Size) =>
  clean(LIMITS[size])
    .transform((value) => value || null)
    .nullish()
    .transform((value) => value ?? null);

/** Only http(s): a `javascript:` address would run where a reader clicks it. */
export const webAddress = z
  .string()
  .trim()
  .max(2_000)
  .refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  }, 'notAWebAddress');

export const optionalWebAddress = z
  .union([z.literal('').transform(() => null), z.null(), webAddress])
  .optional()
  .transform((value) => value ?? null);

/** BCP 47, shortest honest form: `en`, `uz`, `uz-Cyrl`. */
export const languageTag = z
  .string()
  .refine((value) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(value), 'notALanguage')
  .meta({ description: 'BCP 47', examples: ['en', 'uz', 'uz-Cyrl'] });

const dayExists = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** One calendar day, `YYYY-MM-DD`, that exists. An empty one is missing, not wrong. */
export const calendarDay = z.string().min(1).pipe(z.string().refine(dayExists, 'notADay'));

/** People choose what has an identifier from a list, so a missing one is a choice not made. */
export const id = z.uuid({ error: ({ input }) => (input === undefined || input === '' ? 'chooseOne' : undefined) });
