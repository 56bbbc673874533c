// Names and details at the heads of stems. All is in pixels at the least width a form is shown at. Stems stand in percent
// and words keep their length, so at any larger width everything only moves apart.

import { textWidth, type Weight } from './measure.ts';

export type Words = { text: string; voice: 'name' | 'detail' };
export const VOICES: Record<Words['voice'], { size: number; weight: Weight }> = {
  name: { size: 15, weight: 'semibold' },
  detail: { size: 14, weight: 'regular' },
};

export const LINE_HEIGHT = 19;
/** From the stem to its words. */
export const INSET = 14;
/** What must stay free around words, so that they neither touch nor are taken for one. */
const AROUND = 10;

export type Label = { x: number; words: Words[] };
export type PlacedLabel = Label & { flipped: boolean; lane: number };

export const wordsWidth = (words: readonly Words[]): number =>
  Math.max(0, ...words.map(({ text, voice }) => textWidth(text, VOICES[voice].size, VOICES[voice].weight)));

type Reach = { x: number; from: number; until: number; flipped: boolean };

const reach = (label: Label, flipped: boolean): Reach => {
  const width = wordsWidth(label.words);
  const from = flipped ? label.x - INSET - width : label.x + INSET;
  return { x: label.x, from, until: from + width, flipped };
};
const covers = (words: Reach, stem: Reach): boolean => stem.x > words.from - AROUND && stem.x < words.until + AROUND;
const meets = (one: Reach, other: Reach): boolean => one.from - AROUND < other.until && other.from - AROUND < one.until;

/** Words stand right of their stem, and left of it where they would leave the frame, or where the words of a flipped
 *  neighbour and they would each cover the other's stem. `labels` are ordered by `x`. */
const flip = (labels: readonly Label[], width: number): Reach[] => {
  const reaches: Reach[] = [];
  for (const label of labels.toReversed()) {
    const plain = reach(label, false);
    const turned = reach(label, true);
    const leaves = plain.until > width && turned.from >= 0;
    const crosses = reaches.some((other) => other.flipped && covers(other, plain) && covers(plain, other));
    reaches.unshift(leaves || (crosses && turned.from >= 0) ? turned : plain);
  }
  return reaches;
};

const lanesOf = (reaches: readonly Reach[]): number[] => {
  const lanes = reaches.map(() => 0);
  const beyond = (index: number): number => {
    const own = reaches[index];
    if (!own) return 0;
    const taken = new Set<number>();
    let least = lanes[index] ?? 0;
    reaches.forEach((other, otherIndex) => {
      if (other === own) return;
      const lane = lanes[otherIndex] ?? 0;
      if (covers(own, other)) least = Math.max(least, lane + 1);
      // Words that cover this stem will go beyond it by themselves: to avoid them too would push both out for ever.
      else if (otherIndex > index && meets(own, other) && !covers(other, own)) taken.add(lane);
    });
    while (taken.has(least)) least += 1;
    return least;
  };
  // Rightmost first; what a later label pushes outwards is settled by going round again. Lanes only ever move outwards.
  for (let round = 0; round <= 4 * reaches.length; round += 1) {
    let settled = true;
    for (let index = reaches.length - 1; index >= 0; index -= 1) {
      const lane = beyond(index);
      if (lane > (lanes[index] ?? 0)) {
        lanes[index] = lane;
        settled = false;
      }
    }
    if (settled) break;
  }
  // Pushing outwards can leave a lane empty; closing the ranks keeps every order and every difference.
  const used = [...new Set(lanes)].sort((one, other) => one - other);
  return lanes.map((lane) => used.indexOf(lane));
};

/** Gives each label the lane nearest the band in which its words cover no stem and meet no other words; null where two
 *  would each cover the other's stem, so that no lanes can be found. Labels that all fit right of their stems never do. */
export function placeLabels(labels: readonly Label[], width: number): PlacedLabel[] | null {
  const reaches = flip(labels, width);
  const hopeless = reaches.some((one, index) =>
    reaches.slice(index + 1).some((other) => covers(one, other) && covers(other, one)),
  );
  if (hopeless) return null;
  const lanes = lanesOf(reaches);
  return labels.map((label, index) => ({
    ...label,
    flipped: reaches[index]?.flipped ?? false,
    lane: lanes[index] ?? 0,
  }));
}

/** The lane nearest the band in which words without a stem (`from` to `until`) have room: met by no words and crossed by no
 *  stem. `taken` are other such words. */
export function freeLane(
  placed: readonly PlacedLabel[],
  taken: readonly { from: number; until: number; lane: number }[],
  from: number,
  until: number,
): number {
  const own: Reach = { x: from, from, until, flipped: false };
  const labels = placed.map((label) => ({ lane: label.lane, ...reach(label, label.flipped) }));
  const others = taken.map((other) => ({ x: other.from, flipped: false, ...other }));
  const meetsIn = (lane: number) => [...labels, ...others].some((other) => other.lane === lane && meets(own, other));
  // A stem runs through every lane up to its own.
  let lane = Math.max(0, ...labels.filter((other) => covers(own, other)).map((other) => other.lane + 1));
  while (meetsIn(lane)) lane += 1;
  return lane;
}

export type Lane = { near: number; far: number };

/** Distances from the band at which each lane begins and ends, each as deep as the longest of its words. */
export function stackLanes(
  heights: readonly { lane: number; lines: number }[],
  first: number,
  between: number,
): Lane[] {
  const lanes: Lane[] = [];
  const count = Math.max(-1, ...heights.map(({ lane }) => lane)) + 1;
  let near = first;
  for (let lane = 0; lane < count; lane += 1) {
    const lines = Math.max(1, ...heights.filter((height) => height.lane === lane).map((height) => height.lines));
    lanes.push({ near, far: near + lines * LINE_HEIGHT });
    near += lines * LINE_HEIGHT + between;
  }
  return lanes;
}

/** Moves marks apart until `gap` lies between neighbours, keeping their order and staying between `least` and `most`. */
export function spreadOut(xs: readonly number[], gap: number, least: number, most: number): number[] {
  const result: number[] = [];
  for (const x of xs) result.push(Math.max(x, (result.at(-1) ?? least - gap) + gap));
  for (let index = result.length - 1; index >= 0; index -= 1) {
    const limit = index === result.length - 1 ? most : (result[index + 1] ?? most) - gap;
    result[index] = Math.min(result[index] ?? limit, limit);
  }
  return result;
}
