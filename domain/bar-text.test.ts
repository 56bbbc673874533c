import { expect, it } from 'vitest';
import { barText } from './bar-text.ts';

it('Nothing is nothing, an address is an address, few words are looked for', () => {
  expect(barText(' \r\n ')).toEqual({ kind: 'nothing' });
  expect(barText(' https://press.example/tram\n')).toEqual({ kind: 'address', address: 'https://press.example/tram' });
  expect(barText('tram budget')).toEqual({ kind: 'words', words: 'tram budget' });
});

it('A text under a headline is called by it, and begins under it', () => {
  const text = 'Nine days without a tram\r\n\r\nThe tram stood still.\r\n\r\nIt will run again.';
  expect(barText(text)).toEqual({
    kind: 'text',
    title: 'Nine days without a tram',
    text: 'The tram stood still.\n\nIt will run again.',
  });
});

it('A text without a headline is called by its beginning, and kept whole', () => {
  const paragraph = 'The tram stood still on nine days. '.repeat(12).trim();
  const read = barText(paragraph);
  expect(read).toMatchObject({ kind: 'text', text: paragraph });
  expect(read.kind === 'text' && read.title).toMatch(/^The tram stood still on nine days\. .*\S…$/);
  expect(read.kind === 'text' && read.title.length).toBeLessThanOrEqual(161);
  expect(barText(`${paragraph}\n\nMore.`)).toMatchObject({ text: `${paragraph}\n\nMore.` });
  expect(barText('x'.repeat(500))).toMatchObject({ kind: 'text', title: `${'x'.repeat(160)}…` });
});
