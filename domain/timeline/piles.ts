import type { Stance } from '../stance.ts';

export type Side = 'above' | 'below';
export type PiledMark = { number: number; stance: Stance; hollow: boolean; withdrawn: boolean; x: number; row: number };
export type PileCount = { x: number; count: number; row: number };
export type Pile = { marks: PiledMark[]; counts: PileCount[]; rows: number };

export type PileSize = { column: number; rows: number };
/** One mark one statement: full heads while there are few, tiles when there are many, dots for context on the band. */
export const PILE_SIZES = {
  marks: { column: 15, rows: 6 },
  tiles: { column: 8, rows: 14 },
  context: { column: 8, rows: 2 },
} as const satisfies Record<string, PileSize>;

/** Room for "+188" between two counts. */
const COUNT_ROOM = 40;

type Loose = Omit<PiledMark, 'row'>;

/** Piles marks up in columns. What does not fit into its column is counted above it, never dropped. `x` is in pixels. */
export function pile(marks: readonly Loose[], { column, rows }: PileSize, width: number): Pile {
  const columns = new Map<number, Loose[]>();
  const last = Math.floor(width / column) - 1;
  for (const mark of marks) {
    const key = Math.min(last, Math.max(0, Math.floor(mark.x / column)));
    columns.set(key, [...(columns.get(key) ?? []), mark]);
  }
  const placed: PiledMark[] = [];
  const counts: PileCount[] = [];
  let highest = 0;
  for (const [key, members] of [...columns].sort(([one], [other]) => one - other)) {
    const x = (key + 0.5) * column;
    const shown = members.slice(0, rows);
    highest = Math.max(highest, shown.length);
    placed.push(...shown.map((mark, row) => ({ ...mark, x, row })));
    const left = members.length - shown.length;
    if (left === 0) continue;
    const before = counts.at(-1);
    if (before && x - before.x < COUNT_ROOM) before.count += left;
    else counts.push({ x: Math.min(Math.max(x, COUNT_ROOM / 2), width - COUNT_ROOM / 2), count: left, row: rows });
  }
  return { marks: placed, counts, rows: highest };
}
