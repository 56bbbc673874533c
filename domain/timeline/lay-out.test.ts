import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLine, anyNow, lineWords } from '../testing/line-factory.ts';
import { AXIS_INSET, AXIS_SIZE } from './axis.ts';
import type { Drawing, Text } from './drawing.ts';
import { FORMS, type Form } from './forms.ts';
import { LINE_HEIGHT, VOICES } from './labels.ts';
import { layOut } from './lay-out.ts';
import { textWidth } from './measure.ts';
import { standMarks } from './standing.ts';

type Box = { left: number; right: number; top: number; bottom: number; what: string };

const boxOf = (what: string, { x, dx, anchor, y, words }: Text, width: number): Box => {
  const length = Math.max(...words.map(({ text, voice }) => textWidth(text, VOICES[voice].size, VOICES[voice].weight)));
  const at = (x / 100) * width + dx;
  const left = anchor === 'start' ? at : anchor === 'end' ? at - length : at - length / 2;
  return { what, left, right: left + length, top: y - 12, bottom: y + (words.length - 1) * LINE_HEIGHT + 4 };
};

/** Every word of a drawing as the box it fills when the line is shown `width` pixels wide. */
const boxesOf = (drawing: Drawing, width: number): Box[] => [
  boxOf('claim', drawing.flag.text, width),
  ...drawing.heads.map((head) => boxOf(`mark ${head.number}`, head.text, width)),
  ...drawing.notes.map((note, index) => boxOf(`note ${index}`, note, width)),
  ...drawing.counts.map((count, index) => boxOf(`count ${index}`, count, width)),
  ...drawing.bands.bands.flatMap(({ number, words }) => {
    if (!words) return [];
    const left = (words.x / 100) * width + words.dx;
    const top = drawing.bandTop + 4;
    return [{ what: `band ${number}`, left, right: left + words.length, top, bottom: top + 18 }];
  }),
  ...drawing.axis.ticks.flatMap(({ x, text }) => {
    if (!text) return [];
    const left = (x / 100) * width + AXIS_INSET;
    const bottom = drawing.height - 4;
    return [
      { what: `tick ${text}`, left, right: left + textWidth(text, AXIS_SIZE, 'regular'), top: bottom - 13, bottom },
    ];
  }),
  ...drawing.axis.leftOut.map(({ x, text, anchor }) => {
    const length = textWidth(text, AXIS_SIZE, 'regular');
    const left = (x / 100) * width - (anchor === 'middle' ? length / 2 : 0);
    return { what: text, left, right: left + length, top: drawing.height - 17, bottom: drawing.height - 4 };
  }),
];

/** Every stem, thin and upright, with the words that belong to it. */
const stemsOf = (drawing: Drawing, width: number) => [
  {
    of: 'claim',
    x: (drawing.flag.x / 100) * width,
    top: drawing.flag.y,
    bottom: drawing.bandTop + drawing.bandHeight + 5,
  },
  ...drawing.heads.map(({ number, x, stem }) => ({
    of: `mark ${number}`,
    x: (x / 100) * width,
    top: Math.min(stem.from, stem.until),
    bottom: Math.max(stem.from, stem.until),
  })),
];

const SHOWN_AT: Record<Form, readonly number[]> = { full: [960, 1100, 1280, 1920], middle: [620, 700, 800, 959] };
const anyForm = fc.constantFrom<Form>('full', 'middle');
const ROUNDING = 0.2;
const RUNS = { numRuns: 60 };

/** Gathers what is wrong with a drawing at every width at which its form is shown: nothing may be. */
const never = (wrongs: (drawing: Drawing, width: number) => string[]) =>
  fc.assert(
    fc.property(anyLine, anyNow, anyForm, fc.boolean(), (line, now, form, citedOnly) => {
      const drawing = layOut(line, { now, form, words: lineWords, citedOnly });
      const found = SHOWN_AT[form].flatMap((width) => wrongs(drawing, width).map((wrong) => `${wrong} at ${width}`));
      expect(found).toEqual([]);
    }),
    RUNS,
  );

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right - ROUNDING &&
  other.left < one.right - ROUNDING &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe('a claim line, whatever the claim', { timeout: 60_000 }, () => {
  it('lets no words leave the frame', () => {
    never((drawing, width) =>
      boxesOf(drawing, width)
        .filter(
          ({ left, right, top, bottom }) =>
            left < -ROUNDING || right > width + ROUNDING || top < 0 || bottom > drawing.height,
        )
        .map(({ what }) => `${what} leaves the frame`),
    );
  });

  it('lets no words overlap others', () => {
    never((drawing, width) => {
      const boxes = boxesOf(drawing, width);
      return boxes.flatMap((box, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => meet(box, other))
          .map((other) => `${box.what} meets ${other.what}`),
      );
    });
  });

  it('lets no stem run through words, its own included', () => {
    never((drawing, width) => {
      const boxes = boxesOf(drawing, width).filter(({ what }) => !what.startsWith('tick') && !what.startsWith('band'));
      return stemsOf(drawing, width).flatMap(({ of, x, top, bottom }) =>
        boxes
          .filter((box) => meet(box, { what: of, left: x - 1, right: x + 1, top, bottom }))
          .map(({ what }) => `the stem of ${of} crosses ${what}`),
      );
    });
  });

  it('keeps rings of context and breaks out of the band’s words', () => {
    never((drawing, width) => {
      const rings = drawing.heads.filter(({ stance }) => stance === 'context').map(({ x }) => x);
      const breaks = drawing.breaks.map(({ from, until }) => (from + until) / 2);
      const words = boxesOf(drawing, width).filter(({ what }) => what.startsWith('band'));
      return [...rings, ...breaks].flatMap((x) => {
        const at = (x / 100) * width;
        return words.filter(({ left, right }) => at + 3 > left && at - 3 < right).map(({ what }) => `${what} is hit`);
      });
    });
  });

  it('keeps the order in which things were said', () => {
    fc.assert(
      fc.property(anyLine, anyNow, anyForm, (line, now, form) => {
        const drawing = layOut(line, { now, form, words: lineWords });
        const places = new Map([...drawing.heads, ...drawing.piled].map(({ number, x }) => [number, x]));
        const worded = new Set(drawing.heads.map(({ number }) => number));
        // Stems are in order among themselves, and piles in theirs: columns of different kinds have different widths.
        const stance = new Map(line.marks.map((mark) => [mark.number, mark.stance]));
        const kinds = standMarks(line).map(({ number }) => (worded.has(number) ? 'worded' : stance.get(number)));
        for (const kind of new Set(kinds)) {
          const xs = standMarks(line).flatMap(({ number }, index) =>
            kinds[index] === kind ? (places.get(number) ?? []) : [],
          );
          expect(xs).toEqual(xs.toSorted((one, other) => one - other));
        }
        const bands = drawing.bands.bands.flatMap(({ from, until }) => [from, until]);
        expect(bands).toEqual(bands.toSorted((one, other) => one - other));
      }),
      RUNS,
    );
  });

  it('shows every statement, or counts it in a group', () => {
    fc.assert(
      fc.property(anyLine, anyNow, anyForm, fc.boolean(), (line, now, form, citedOnly) => {
        const drawing = layOut(line, { now, form, words: lineWords, citedOnly });
        const shown = [...drawing.heads, ...drawing.piled].map(({ number }) => number);
        const told = [...drawing.counts, ...drawing.notes].flatMap(({ words }) => words.map(({ text }) => text));
        const counted = told.reduce(
          (sum, text) => sum + Number(/^\+?(\d+)( more (in context|support|rebut))?$/.exec(text)?.[1] ?? 0),
          0,
        );
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length + counted).toBe(line.marks.length);
        if (line.marks.length <= 12 && !citedOnly) expect(drawing.heads).toHaveLength(line.marks.length);
      }),
      RUNS,
    );
  });

  it('says in words which side is empty', () => {
    fc.assert(
      fc.property(anyLine, anyNow, anyForm, (line, now, form) => {
        const drawing = layOut(line, { now, form, words: lineWords });
        const notes = drawing.notes.flatMap(({ words }) => words.map(({ text }) => text));
        const published = line.turns.length > 0;
        const none = (stance: string) => published && line.marks.every((mark) => mark.stance !== stance);
        expect(notes.includes(lineWords.nothingSupports())).toBe(none('supports'));
        expect(notes.includes(lineWords.nothingRebuts())).toBe(none('rebuts'));
      }),
      RUNS,
    );
  });

  it('writes nothing smaller than 12 pixels', () => {
    const sizes = [AXIS_SIZE, ...Object.values(VOICES).map(({ size }) => size)];
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(Object.values(FORMS).map(({ width }) => width)).toEqual([960, 620]);
  });
});
