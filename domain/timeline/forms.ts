/** The two lying forms. Each is laid out for the least width it is ever shown at, so at a wider one nothing can collide.
 *  `crowded` percent at the end leave room for words right of the last stem, for lines on which flipping cannot help. */
export const FORMS = {
  full: { width: 960, nameWidth: 300, nameLines: 2, crowded: 34, whiskers: true, logged: true },
  middle: { width: 620, nameWidth: 190, nameLines: 3, crowded: 34, whiskers: false, logged: false },
} as const;
export type Form = keyof typeof FORMS;

/** Up to this many statements, each has words. */
export const ALL_WORDED = 12;
/** Up to this many, one mark is one statement at full size; beyond, tiles. */
export const ALL_MARKS = 60;

export type Mode = 'worded' | 'marks' | 'tiles';
export const modeOf = (count: number): Mode =>
  count <= ALL_WORDED ? 'worded' : count <= ALL_MARKS ? 'marks' : 'tiles';
