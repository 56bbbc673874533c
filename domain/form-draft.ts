import { z } from 'zod';

/** A form's texts by the names of its controls, as it is kept while somebody types. */
export type DraftValues = Readonly<Record<string, readonly string[]>>;

/** Days for which a draft that nobody came back to is kept. */
export const DRAFT_DAYS = 60;
/** Longer ones are not kept on the server: whoever writes so much saves it. In UTF-16 units of its JSON. */
export const LONGEST_DRAFT = 1_000_000;

const place = z.string().min(1).max(400).startsWith('/desk');
const tab = z.string().min(8).max(64);

export const draftInput = z.strictObject({
  place,
  tab,
  values: z.record(z.string().max(300), z.array(z.string()).max(500)),
});
export const draftPlace = z.strictObject({ place, tab });

/** What a form says of itself and not of what was typed. */
const ITS_OWN = new Set(['token', 'version']);

/** Whether something was typed: the form says something else than it did at first. A field that came or went empty says
 *  nothing. */
export function isTyped(values: DraftValues, initial: DraftValues): boolean {
  const names = new Set([...Object.keys(values), ...Object.keys(initial)]);
  const said = (texts: readonly string[] | undefined) =>
    (texts ?? []).map((text) => text.replace(/\r\n?/g, '\n')).filter(Boolean);
  return [...names].some(
    (name) =>
      !ITS_OWN.has(name) &&
      !name.startsWith('$') &&
      !name.endsWith('.text') &&
      JSON.stringify(said(values[name])) !== JSON.stringify(said(initial[name])),
  );
}

/** The beginning of the longest text in it: by it a draft is known again. */
export function draftTitle(values: DraftValues): string {
  const texts = Object.entries(values).flatMap(([name, all]) => (name.startsWith('$') || ITS_OWN.has(name) ? [] : all));
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.length > 80 ? `${longest.slice(0, 80)}…` : longest;
}
