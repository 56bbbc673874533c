import { diffArrays } from 'diff';
import type { Stretch } from './word-difference.ts';

/** Two texts of one field as one: what both have, and each place where they differ. */
export type MergePart = { same: string } | { mine: string; theirs: string; changedBy: Side | 'both' };
export type Side = 'mine' | 'theirs';

const MOST_EDITS = 1_000;

/** Both texts in one, to the last space: what is chosen must come out as it was typed. */
function stretchesOf(before: string, after: string, language: string): Stretch[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const found = diffArrays(words(before), words(after), { maxEditLength: MOST_EDITS });
  if (!found)
    return [
      { change: 'removed', text: before },
      { change: 'added', text: after },
    ];
  return found.map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

type Range = { start: number; end: number };

/** Where a text stands as it stood in the one before. Places in UTF-16 units of `after`. */
function untouched(before: string, after: string, language: string): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const { change, text } of stretchesOf(before, after, language)) {
    if (change === 'same') ranges.push({ start: at, end: at + text.length });
    if (change !== 'removed') at += text.length;
  }
  return ranges;
}

/**
 * Merges word by word what two people made of one text. `base` is what both began with; who changed what follows from it.
 * Nothing is decided here: where both have changed the same words, and everywhere else, a person chooses.
 */
export function mergeTexts(base: string, mine: string, theirs: string, language = 'und'): MergePart[] {
  const [from, one, other] = [base, mine, theirs].map((text) => text.normalize('NFC')) as [string, string, string];
  const [mineKept, theirsKept] = [untouched(from, one, language), untouched(from, other, language)];
  const parts: MergePart[] = [];
  const place = { mine: 0, theirs: 0 };
  for (const group of grouped(stretchesOf(other, one, language))) {
    if ('same' in group) parts.push(group);
    else parts.push({ ...group, changedBy: whoChanged(group, place, mineKept, theirsKept) });
    place.mine += 'same' in group ? group.same.length : group.mine.length;
    place.theirs += 'same' in group ? group.same.length : group.theirs.length;
  }
  return parts;
}

type Difference = { mine: string; theirs: string };

/** What came and went side by side is one difference, and so is what only a space parts. */
function grouped(stretches: readonly Stretch[]): ({ same: string } | Difference)[] {
  const groups: ({ same: string } | Difference)[] = [];
  stretches.forEach(({ change, text }, index) => {
    const last = groups.at(-1);
    const open = last && !('same' in last) ? last : null;
    const isGap = change === 'same' && text.trim() === '' && open !== null && index < stretches.length - 1;
    if (change === 'same' && !isGap) {
      groups.push({ same: text });
      return;
    }
    const into = open ?? { mine: '', theirs: '' };
    if (!open) groups.push(into);
    if (change !== 'removed') into.mine += text;
    if (change !== 'added') into.theirs += text;
  });
  return groups;
}

function whoChanged(
  { mine, theirs }: Difference,
  place: Record<Side, number>,
  mineKept: readonly Range[],
  theirsKept: readonly Range[],
): Side | 'both' {
  const isKept = (kept: readonly Range[], start: number, length: number) =>
    kept.some((range) => range.start <= start && start + length <= range.end);
  const mineAsBefore = mine !== '' && isKept(mineKept, place.mine, mine.length);
  const theirsAsBefore = theirs !== '' && isKept(theirsKept, place.theirs, theirs.length);
  if (theirsAsBefore && !mineAsBefore) return 'mine';
  if (mineAsBefore && !theirsAsBefore) return 'theirs';
  // Words that only one has: if the other's text does not miss them from the beginning, that one has added them.
  if (theirs === '' && !mineAsBefore) return 'mine';
  if (mine === '' && !theirsAsBefore) return 'theirs';
  return 'both';
}

/** The text that comes of the choices, one for each place where the texts differ. */
export function chosenText(parts: readonly MergePart[], choices: readonly Side[]): string {
  let difference = -1;
  return parts
    .map((part) => {
      if ('same' in part) return part.same;
      difference += 1;
      return part[choices[difference] ?? 'mine'];
    })
    .join('');
}

/** What to begin with: everyone's own changes, and one's own where both changed the same words. */
export const firstChoices = (parts: readonly MergePart[]): Side[] =>
  parts.flatMap((part) => ('same' in part ? [] : [part.changedBy === 'theirs' ? 'theirs' : 'mine']));
