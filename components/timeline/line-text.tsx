import type { Text } from '../../domain/timeline/drawing.ts';
import { LINE_HEIGHT } from '../../domain/timeline/labels.ts';
import { percent } from './percent.ts';

/** Lines of words at a point of the line: a name heavy, a detail quiet. */
export function LineText({ text }: { text: Text }) {
  return text.words.map(({ text: line, voice }, index) => (
    <text
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label never move
      key={index}
      className={voice === 'name' ? 'cl-who' : 'cl-sub'}
      x={percent(text.x)}
      dx={text.dx}
      y={text.y + index * LINE_HEIGHT}
      textAnchor={text.anchor}
    >
      {line}
    </text>
  ));
}
