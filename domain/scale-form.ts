import type { Rating, RatingKey } from './rating.ts';
import type { Reason } from './refusal.ts';
import { slugFrom } from './slug.ts';

// The scale as its form has it: a row to a rating, with fields of its own for each further language. A row says its place, so
// that ratings can be put in order without moving rows.

export type ScaleRow = Record<string, string | boolean>;

export const labelIn = (language: string) => `label-${language}`;
export const meaningIn = (language: string) => `meaning-${language}`;

/** Rows as they stand in the form at first. */
export const scaleRows = (scale: readonly Rating[]): ScaleRow[] =>
  scale.map(({ key, label, meaning, translations, value, tone, icon, settles, retired }, index) => ({
    key,
    place: String(index + 1),
    was: String(index + 1),
    label,
    meaning,
    value: value === null ? '' : String(value),
    tone,
    icon,
    settles,
    retired,
    ...Object.fromEntries(
      translations.flatMap((other) => [
        [labelIn(other.language), other.label],
        [meaningIn(other.language), other.meaning],
      ]),
    ),
  }));

type Typed = { text: (name: string) => string; flag: (name: string) => boolean };
type Placed = { row: Typed; index: number };

/** What was typed, as `publishScale` takes it; where each field of it stands in the form; and what is wrong with the places.
 *  A rating whose place was changed goes there, all others stay in their order.
 *  @param rows as typed, in the order of the form
 *  @param languages further ones, whose fields the form has
 *  @param before the scale that was read: words in languages the form has no fields for stay
 *  @param taken keys that the newsroom has known: a new rating is known by none of them */
export function readScaleRows(
  rows: readonly Typed[],
  languages: readonly string[],
  before: readonly Rating[],
  taken: readonly RatingKey[] = [],
) {
  const problems: Reason[] = [];
  const stay: Placed[] = [];
  const move: (Placed & { place: number })[] = [];
  for (const [index, row] of rows.entries()) {
    const [typed, was] = [row.text('place').trim(), row.text('was')];
    const place = Number(typed);
    if (typed !== '' && !(Number.isInteger(place) && place > 0))
      problems.push({ code: 'notAPlace', field: `scale.${index}.place` });
    else if (typed === '' || typed === was) stay.push({ row, index });
    else move.push({ row, index, place });
  }
  const placed = stay;
  for (const { place, ...one } of move.sort((a, b) => a.place - b.place)) placed.splice(place - 1, 0, one);
  const keys = new Set([...taken, ...rows.map((row) => row.text('key')).filter(Boolean)]);
  const scale = placed.map(({ row }) => {
    const key = row.text('key') || freshKey(row.text('label'), keys);
    const kept = before.find((step) => step.key === key)?.translations ?? [];
    const typed = languages.flatMap((language) => {
      const words = { label: row.text(labelIn(language)), meaning: row.text(meaningIn(language)) };
      return words.label.trim() || words.meaning.trim() ? [{ language, ...words }] : [];
    });
    const value = row.text('value');
    return {
      key,
      label: row.text('label'),
      meaning: row.text('meaning'),
      translations: [...kept.filter(({ language }) => !languages.includes(language)), ...typed],
      value: value === '' ? null : Number(value),
      tone: row.text('tone'),
      icon: row.text('icon'),
      settles: row.flag('settles'),
      retired: row.flag('retired'),
    };
  });
  /** The control of a field named in a refusal, such as `scale.0.translations.1.label`. */
  const controlOf = (field: string): string => {
    const [name, number, part, other, inner] = field.split('.');
    const index = placed[Number(number)]?.index;
    if (name !== 'scale' || index === undefined) return field;
    const language = scale[Number(number)]?.translations[Number(other)]?.language;
    return part === 'translations' && language ? `scale.${index}.${inner}-${language}` : `scale.${index}.${part}`;
  };
  return { scale, controlOf, problems };
}

/** What a new rating is known by from now on: its word as it is now, told from the others by a number. */
function freshKey(label: string, taken: Set<RatingKey>): RatingKey {
  const made = slugFrom(label, 'rating')
    .slice(0, 32)
    .replace(/-+$/, '')
    .replace(/^(?=\d)/, 'rating-');
  let key = made;
  for (let number = 2; taken.has(key); number += 1) key = `${made}-${number}`;
  taken.add(key);
  return key;
}
