import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_SCALE, nameOfRating } from '../rating.ts';
import { anyLine, anyNow, lineWords } from '../testing/line-factory.ts';
import { VOICES } from './labels.ts';
import { DRAFT_WIDTH, layDraft } from './lay-draft.ts';
import { textWidth } from './measure.ts';

const anyProposal = fc.option(
  fc.constantFrom(...FIRST_SCALE).map(({ tone, label }) => ({ tone, label, note: 'draft' })),
);
const TIMEOUT = 60_000;

/** What holds for the line of any claim in hand. */
const always = (holds: (drawing: ReturnType<typeof layDraft>, count: number, isProposed: boolean) => void) =>
  fc.assert(
    fc.property(anyLine, anyNow, anyProposal, (line, now, proposed) =>
      holds(layDraft(line, { now, words: lineWords, proposed }), line.marks.length, proposed !== null),
    ),
    { numRuns: 80 },
  );

test(
  'Every statement of a claim in hand is on its line, or counted',
  () => {
    always(({ marks, texts }, count) => {
      const counted = texts.reduce((sum, { words }) => sum + Number(/\d+/.exec(words[0]?.text ?? '')?.[0] ?? 0), 0);
      expect(marks.length + counted).toBe(count);
    });
  },
  TIMEOUT,
);

test(
  'Nothing on it leaves the frame',
  () => {
    always(({ marks, texts, height, axis }) => {
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
      for (const { x, anchor, y, words } of texts) {
        const length = Math.max(...words.map(({ text, voice }) => textWidth(text, VOICES[voice].size, 'regular')));
        const right = (x / 100) * DRAFT_WIDTH + (anchor === 'end' ? 0 : length / 2);
        expect(right).toBeLessThanOrEqual(DRAFT_WIDTH + 0.2);
        expect(right - length).toBeGreaterThanOrEqual(-0.2);
        expect(y).toBeGreaterThan(10);
        expect(y).toBeLessThan(height);
      }
      expect(axis.ticks.every(({ x }) => x >= 0 && x <= 100)).toBe(true);
    });
  },
  TIMEOUT,
);

test(
  'What is public ends where the proposed verdict begins, and its word stands in it',
  () => {
    always(({ bands, proposed }, _, isProposed) => {
      expect(proposed !== null).toBe(isProposed);
      if (!proposed) return;
      const ends = [bands.notChecked, bands.after, ...bands.bands].flatMap((stretch) => stretch?.until ?? []);
      expect(Math.max(...ends)).toBeLessThanOrEqual(proposed.from);
      expect(proposed.words).toMatchObject({ label: nameOfRating(FIRST_SCALE, proposed.tone), note: 'draft' });
      const left = (proposed.from / 100) * DRAFT_WIDTH + (proposed.words?.dx ?? 0);
      expect(left + (proposed.words?.length ?? 0)).toBeLessThanOrEqual(DRAFT_WIDTH);
    });
  },
  TIMEOUT,
);
