import { diffWords } from 'diff';

/** A stretch of text with what the newer text did to it. */
export type Stretch = { change: 'same' | 'added' | 'removed'; text: string };

export type WordDifference = {
  /** The older and the newer text, each whole, cut where they differ. */
  before: Stretch[];
  after: Stretch[];
  wordsIn: number;
  wordsOut: number;
};

/** Words and spaces that came or went. Two wholly different texts of 2,000 words would take seconds; then both are shown
 *  whole. A limit in time would show one page on a quiet machine and another on a busy one. */
const MOST_EDITS = 1_000;

/** Compares word by word, in the language of the text: without a segmenter Cyrillic words are cut apart, and without NFC
 *  the two spellings of й differ. */
export function wordDifference(before: string, after: string, language: string): WordDifference {
  const older = before.normalize('NFC');
  const newer = after.normalize('NFC');
  if (older === newer) return unchanged(older);
  const stretches = allStretches(older, newer, language);
  return {
    before: joined(stretches.filter(({ change }) => change !== 'added')),
    after: joined(stretches.filter(({ change }) => change !== 'removed')),
    wordsIn: countWords(stretches, 'added'),
    wordsOut: countWords(stretches, 'removed'),
  };
}

/** Both texts in one: what stayed, what only the older and what only the newer has, in the order of the text. */
export function allStretches(before: string, after: string, language: string): Stretch[] {
  const [older, newer] = [before.normalize('NFC'), after.normalize('NFC')];
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const found = diffWords(older, newer, { intlSegmenter, maxEditLength: MOST_EDITS });
  const stretches = found?.map(({ added, removed, value }): Stretch => {
    return { change: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
  // The library loses letters of some rare scripts; no difference is worth a letter.
  if (stretches && textWithout(stretches, 'added') === older && textWithout(stretches, 'removed') === newer)
    return stretches;
  return [
    { change: 'removed', text: older },
    { change: 'added', text: newer },
  ];
}

const textWithout = (stretches: readonly Stretch[], change: Stretch['change']): string =>
  stretches.map((stretch) => (stretch.change === change ? '' : stretch.text)).join('');

/** Most fields of two editions are equal, and cutting words is the slow part. */
function unchanged(text: string): WordDifference {
  const whole: Stretch[] = [{ change: 'same', text }];
  return { before: whole, after: whole, wordsIn: 0, wordsOut: 0 };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʻ-]*/gu;

function countWords(stretches: readonly Stretch[], change: Stretch['change']): number {
  const texts = stretches.filter((stretch) => stretch.change === change).map((stretch) => stretch.text);
  return texts.join(' ').match(WORD)?.length ?? 0;
}

/** Joins what stands side by side, and a lone short word between two changes with both, so that the eye meets phrases. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const made: Stretch[] = [];
  stretches.forEach((stretch, index) => {
    const last = made.at(-1);
    const next = stretches[index + 1];
    const lone = stretch.change === 'same' && /^\s*\S{0,3}\s*$/.test(stretch.text);
    const between = lone && last !== undefined && last.change !== 'same' && next !== undefined;
    const change = between ? last.change : stretch.change;
    if (last?.change === change) last.text += stretch.text;
    else made.push({ change, text: stretch.text });
  });
  return made;
}
