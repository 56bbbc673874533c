import type { Stance } from '../stance.ts';

export type Side = 'above' | 'below';
type PiledMark = { number: number; stance: Stance; hollow: boolean; withdrawn: boolean; x: number; row: number };
type PileCount = { x: number; count: number };
/** `left` is what could be neither shown nor counted in its place, and must be said elsewhere. */
export type Pile = { marks: PiledMark[]; counts: PileCount[]; left: number; rows: number };

export type PileSize = { column: number; rows: number };
/** One mark one statement: full heads while there are few, tiles when there are many, dots for context on the band. */
export const PILE_SIZES = {
  marks: { column: 15, rows: 6 },
  tiles: { column: 8, rows: 14 },
  context: { column: 8, rows: 2 },
} as const satisfies Record<string, PileSize>;

/** Room for "+188" between two counts. */
const COUNT_ROOM = 40;
const HALF = COUNT_ROOM / 2;

type Loose = Omit<PiledMark, 'row'>;

/** The place nearest to `x` at which a count meets no stem, no other count and not the frame. */
const placeCount = (x: number, stems: readonly number[], counts: readonly PileCount[], width: number) => {
  const free = (place: number) =>
    place >= HALF &&
    place <= width - HALF &&
    stems.every((stem) => Math.abs(stem - place) >= HALF) &&
    counts.every((count) => Math.abs(count.x - place) >= COUNT_ROOM);
  const places = [x, HALF, width - HALF, ...stems.flatMap((stem) => [stem - HALF, stem + HALF])].filter(free);
  return places.sort((one, other) => Math.abs(one - x) - Math.abs(other - x))[0];
};

/** Piles marks up in columns. What does not fit into its column is counted beyond it, never dropped. `x` and `stems` are in
 *  pixels. */
export function pile(marks: readonly Loose[], size: PileSize, stems: readonly number[], width: number): Pile {
  const columns = new Map<number, Loose[]>();
  const last = Math.floor(width / size.column) - 1;
  for (const mark of marks) {
    const key = Math.min(last, Math.max(0, Math.floor(mark.x / size.column)));
    columns.set(key, [...(columns.get(key) ?? []), mark]);
  }
  const result: Pile = { marks: [], counts: [], left: 0, rows: 0 };
  for (const [key, members] of [...columns].sort(([one], [other]) => one - other)) {
    const x = (key + 0.5) * size.column;
    const shown = members.slice(0, size.rows);
    result.rows = Math.max(result.rows, shown.length);
    result.marks.push(...shown.map((mark, row) => ({ ...mark, x, row })));
    const count = members.length - shown.length;
    if (count === 0) continue;
    const near = result.counts.find((other) => Math.abs(other.x - x) < COUNT_ROOM);
    const place = near ? undefined : placeCount(x, stems, result.counts, width);
    if (near) near.count += count;
    else if (place === undefined) result.left += count;
    else result.counts.push({ x: place, count });
  }
  return result;
}
