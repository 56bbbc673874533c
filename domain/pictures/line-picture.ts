import type { ClaimLine } from '../claim-line.ts';
import type { Stance } from '../stance.ts';
import { AXIS_INSET, AXIS_SIZE } from '../timeline/axis.ts';
import type { Drawing, Foot, Head, Piled, Text } from '../timeline/drawing.ts';
import { FORMS, type Form } from '../timeline/forms.ts';
import { LINE_HEIGHT, VOICES } from '../timeline/labels.ts';
import { layOut } from '../timeline/lay-out.ts';
import { textWidth } from '../timeline/measure.ts';
import type { LineWords } from '../timeline/words.ts';
import { bandPicture } from './band-picture.ts';
import type { Palette } from './palette.ts';
import { at, element, escaped, picture } from './svg.ts';

const AXIS_HEIGHT = 24;
const FONT = 'Source Sans 3';

type Options = {
  now: number;
  form: Form;
  words: LineWords;
  colours: Palette;
  said: string;
  /** Whether it brings its own paper: whoever shows it may have another colour behind it. */
  onPaper?: boolean;
};

/** Words of a picture: `y` is their baseline, all in pixels. */
type PictureWords = {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  heavy: boolean;
  colour: string;
  text: string;
};

/** A claim line with its words as an SVG file. It needs Source Sans 3 where it is shown, by which its words were measured. */
export const linePicture = (line: ClaimLine, options: Options): string => sizedLinePicture(line, options).svg;

/** The same with its size in pixels. */
export function sizedLinePicture(line: ClaimLine, options: Options): { svg: string; width: number; height: number } {
  const { shapes, words, width, height } = linePieces(line, options);
  const written = words.map(({ x, y, anchor, size, heavy, colour, text }) =>
    element(
      'text',
      { x, y, 'text-anchor': anchor, 'font-size': size, 'font-weight': heavy ? 600 : null, fill: colour },
      escaped(text),
    ),
  );
  const paper = options.onPaper ? [element('rect', { width, height, fill: options.colours.of('paper') })] : [];
  const svg = picture(
    width,
    height,
    options.said,
    ...paper,
    ...shapes,
    element('g', { 'font-family': FONT }, ...written),
  );
  return { svg, width, height };
}

/** The same in two pieces, for who sets the words in a way of their own: the shapes as an SVG file, and the words. */
export function linePieces(line: ClaimLine, { now, form, words, colours }: Options) {
  const { width } = FORMS[form];
  const drawing = layOut(line, { now, form, words });
  const pen = new Pen(drawing, width, colours);
  return { shapes: pen.draw(), words: pen.words, width, height: drawing.height };
}

/** Draws one laid-out line. Shapes and order are those of the page's own drawing. */
class Pen {
  /** Words on the line, in the order in which they were come to; they lie above all shapes. */
  readonly words: PictureWords[] = [];

  constructor(
    private readonly drawing: Drawing,
    private readonly width: number,
    private readonly colours: Palette,
  ) {}

  draw(): string[] {
    const { bands, bandTop, bandHeight, breaks, flag, heads, piled, counts, notes, askings, height } = this.drawing;
    this.bandWords();
    return [
      ...this.axis(),
      ...this.feet(),
      ...heads.map((head) => this.stem(head)),
      bandPicture(bands, { breaks, top: bandTop, height: bandHeight, width: this.width, colours: this.colours }),
      at(
        this.px(flag.x),
        0,
        element('path', {
          d: `M0 ${bandTop + bandHeight + 5}V${flag.y - 6}`,
          fill: 'none',
          stroke: this.colours.of('ink'),
          'stroke-width': 2,
        }),
        element('path', { d: `M-1 ${flag.y - 6}h10v11h-10z`, fill: this.colours.of('ink') }),
      ),
      this.text(flag.text),
      ...piled.map((mark) => this.piled(mark)),
      ...counts.map((text) => this.text(text)),
      ...heads.map((head) => this.head(head)),
      ...askings.map((x) => at(this.px(x), height - AXIS_HEIGHT, this.letter())),
      ...notes.map((text) => this.text(text)),
    ];
  }

  private px(share: number): number {
    return (share / 100) * this.width;
  }

  private axis(): string[] {
    const { axis, height } = this.drawing;
    const write = (x: number, anchor: PictureWords['anchor'], text: string) => {
      const place = { x, y: height - 7, anchor, size: AXIS_SIZE, heavy: false };
      this.words.push({ ...place, colour: this.colours.of('ink-quiet'), text });
    };
    for (const { x, text } of axis.ticks) if (text) write(this.px(x) + AXIS_INSET, 'start', text);
    for (const { x, text, anchor } of axis.leftOut) write(this.px(x), anchor, text);
    return axis.ticks.map(({ x }) =>
      element('line', {
        x1: this.px(x),
        x2: this.px(x),
        y1: 0,
        y2: height - AXIS_HEIGHT,
        stroke: this.colours.of('rule'),
      }),
    );
  }

  private feet(): string[] {
    const { feet, whiskers, bandTop, bandHeight } = this.drawing;
    const bottom = bandTop + bandHeight;
    const footY = (side: Foot['side']) => (side === 'above' ? bandTop - 8 : bottom + 2);
    return [
      ...feet.map(({ from, until, side, stance }) =>
        element('rect', {
          x: this.px(from),
          width: Math.max(0, this.px(until) - this.px(from)),
          y: footY(side),
          height: 6,
          fill: this.colours.of(stance),
          opacity: 0.28,
        }),
      ),
      ...whiskers.map(({ side, from, until, level }) => {
        const away = 12 + level * 5;
        const y = side === 'above' ? bandTop - away : bottom + away;
        const stroke = this.colours.of('ink-quiet');
        return (
          element('line', { x1: this.px(from), x2: this.px(until), y1: y, y2: y, stroke, 'stroke-dasharray': '2 2' }) +
          element('line', { x1: this.px(until), x2: this.px(until), y1: y - 4, y2: y + 4, stroke, 'stroke-width': 1.5 })
        );
      }),
    ];
  }

  private stem({ x, stance, withdrawn, stem }: Head): string {
    return element('line', {
      x1: this.px(x),
      x2: this.px(x),
      y1: stem.from,
      y2: stem.until,
      stroke: this.colours.of(stance),
      'stroke-width': stance === 'context' ? 1 : 2,
      'stroke-dasharray': withdrawn ? '3 3' : null,
    });
  }

  private head(head: Head): string {
    const strike = element('path', { d: 'M-10 5 10-5', stroke: this.colours.of('ink'), 'stroke-width': 2 });
    const shape = this.shape(head.stance, head.hollow);
    return at(this.px(head.x), head.y, shape, ...(head.withdrawn ? [strike] : [])) + this.text(head.text);
  }

  private shape(stance: Stance, hollow: boolean): string {
    const stroke = this.colours.of(stance);
    const look = {
      stroke,
      'stroke-width': 2,
      fill: hollow || stance === 'context' ? this.colours.of('paper') : stroke,
    };
    if (stance === 'rebuts') return element('path', { d: 'M0-7 7 0 0 7-7 0Z', ...look });
    return element('circle', { r: stance === 'supports' ? 5.5 : 6, ...look });
  }

  private piled({ x, y, shape, stance, hollow }: Piled): string {
    const drawn = {
      tile: () => element('rect', { x: -3, y: -2, width: 6, height: 4, fill: this.colours.of(stance) }),
      dot: () => element('circle', { r: 2.5, fill: this.colours.of('paper') }),
      mark: () => this.shape(stance, hollow),
    };
    return at(this.px(x), y, drawn[shape]());
  }

  private letter(): string {
    return element('path', {
      d: 'M-7-5H7V5H-7Zl7 5.5 7-5.5',
      fill: this.colours.of('paper'),
      stroke: this.colours.of('ink'),
      'stroke-width': 1.5,
    });
  }

  /** Words stand on a strip of paper, so that grid and whiskers do not cross them. */
  private text({ x, dx, anchor, y, words }: Text): string {
    return words
      .map(({ text, voice }, index) => {
        const { size, weight } = VOICES[voice];
        const place = { x: this.px(x) + dx, y: y + index * LINE_HEIGHT };
        const length = textWidth(text, size, weight);
        const left = place.x - { start: 0, middle: length / 2, end: length }[anchor];
        const colour = this.colours.of(voice === 'name' ? 'ink' : 'ink-quiet');
        this.words.push({ ...place, anchor, size, heavy: weight === 'semibold', colour, text });
        return element('rect', {
          x: left - 3,
          y: place.y - size,
          width: length + 6,
          height: LINE_HEIGHT,
          fill: this.colours.of('paper'),
        });
      })
      .join('');
  }

  private bandWords(): void {
    const { bands, bandTop, mode } = this.drawing;
    const y = bandTop + (mode === 'worded' ? 19 : 16);
    for (const { tone, words } of bands.bands) {
      if (!words) continue;
      const x = this.px(words.x) + words.dx;
      const common = { y, anchor: 'start' as const, colour: this.colours.rating(tone, 'on') };
      if (words.label) this.words.push({ ...common, x, size: 15, heavy: true, text: words.label });
      const after = words.label ? textWidth(words.label, 15, 'semibold') + 8 : 0;
      if (words.note) this.words.push({ ...common, x: x + after, size: 14, heavy: false, text: words.note });
    }
  }
}
