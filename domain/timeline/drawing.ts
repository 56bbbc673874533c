import type { Stance } from '../stance.ts';
import type { Axis } from './axis.ts';
import type { Bands, Stretch } from './band.ts';
import type { Form, Mode } from './forms.ts';
import type { Words } from './labels.ts';
import type { Side } from './piles.ts';

// What is drawn. Every `x`, `from` and `until` is in percent of the width, every `y`, `dx` and height in pixels.

export type Text = { x: number; dx: number; anchor: 'start' | 'end' | 'middle'; y: number; words: Words[] };
export type Head = {
  number: number;
  stance: Stance;
  hollow: boolean;
  withdrawn: boolean;
  x: number;
  y: number;
  stem: { from: number; until: number };
  text: Text;
};
export type Piled = {
  number: number;
  stance: Stance;
  hollow: boolean;
  withdrawn: boolean;
  shape: 'mark' | 'tile' | 'dot';
  x: number;
  y: number;
};
export type Foot = Stretch & { side: Side; stance: Stance; softStart: boolean; softEnd: boolean };
export type Whisker = Stretch & { side: Side; level: number };

export type Drawing = {
  form: Form;
  mode: Mode;
  /** The least width, in pixels, for which nothing collides. */
  width: number;
  height: number;
  bandTop: number;
  bandHeight: number;
  axis: Axis;
  breaks: Stretch[];
  bands: Bands;
  flag: { x: number; y: number; text: Text };
  heads: Head[];
  piled: Piled[];
  counts: Text[];
  feet: Foot[];
  whiskers: Whisker[];
  notes: Text[];
  /** Where somebody was asked to answer, on the axis. */
  askings: number[];
};
