import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { anyLine, anyNow, lineWords } from '../testing/line-factory.ts';
import { linePicture } from './line-picture.ts';
import { ON_WHITE, palette } from './palette.ts';
import { smallPicture } from './small-picture.ts';
import { escaped } from './svg.ts';

type Node = { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };
const nodesOf = (svg: string): Node[] => {
  const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parseFragment(svg) as Node);
};

describe('the picture of a claim line', () => {
  it('is whole for any line: every place and length is a number, and no length is below nothing', () => {
    fc.assert(
      fc.property(anyLine, anyNow, (line, now) => {
        for (const svg of [
          linePicture(line, { now, form: 'middle', words: lineWords, colours: ON_WHITE, said: 'said' }),
          smallPicture(line, { now, width: 380, colours: palette('dark'), said: 'said' }),
        ]) {
          expect(svg).not.toMatch(/NaN|undefined|Infinity/);
          const lengths = nodesOf(svg).flatMap(({ attrs = [] }) =>
            attrs.filter(({ name }) => /^(width|height|r)$/.test(name)),
          );
          expect(lengths.filter(({ value }) => !(Number(value) >= 0))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a mark for each statement, as the page has', () => {
    fc.assert(
      fc.property(anyLine, anyNow, (line, now) => {
        const svg = smallPicture(line, { now, width: 380, colours: ON_WHITE, said: '' });
        const rebuts = svg.split(`fill="${ON_WHITE.of('rebuts')}"`).length - 1;
        if (line.marks.length <= 20) expect(rebuts).toBe(line.marks.filter(({ stance }) => stance === 'rebuts').length);
      }),
      { numRuns: 40 },
    );
  });

  it('says in words what it shows, whatever stands in them', () => {
    const said = '<script>"&\u0000\ud800';
    expect(escaped(said)).toBe('&lt;script&gt;&quot;&amp;');
  });
});
