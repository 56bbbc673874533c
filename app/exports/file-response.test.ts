import { expect, test } from 'vitest';
import { streamOf } from './file-response.ts';

test('A file whose headers alone were asked for is not made', async () => {
  const made: string[] = [];
  async function* pieces() {
    for (const piece of ['head', 'first', 'second']) {
      made.push(piece);
      yield piece;
    }
  }
  const reader = streamOf(pieces()).getReader();
  await new Promise((resolve) => setImmediate(resolve));
  expect(made).toEqual([]);
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('head');
  expect(made).toEqual(['head']);
});
