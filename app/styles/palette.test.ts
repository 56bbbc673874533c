import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS } from '../../domain/pictures/palette.ts';

test('Pictures and files have the colours of the pages', () => {
  const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  const pairs = [...tokens.matchAll(/--([a-z-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light, dark]) => [name, [light, dark]] as const,
  );
  const known = new Map(pairs);
  for (const [name, pair] of Object.entries(COLOURS)) expect([name, known.get(name)]).toEqual([name, [...pair]]);
});
