import { expect, it } from 'vitest';
import { makeEdition } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { UseRecord } from './use-record.tsx';

const PERMALINK = 'https://facts.example/en/claims/tram/editions/1';
const citationOf = (edition: ReturnType<typeof makeEdition>) =>
  textOf(<UseRecord edition={edition} permalink={PERMALINK} isNewest />);

it('A citation has the words, the verdict, whose it is, which edition, when and where', () => {
  expect(citationOf(makeEdition())).toContain(
    `“The tram ran every day of the winter.” (verdict: Mostly false). Harbour Desk, edition 1, 17 Jan 2025, 12:00 (Europe/Lisbon). ${PERMALINK}`,
  );
});

it('Whoever cites a withdrawn claim cites it as withdrawn', () => {
  const text = citationOf(makeEdition({ kind: 'withdrawal', note: 'The speaker denies having said it.' }));
  expect(text).toContain('(withdrawn; the verdict had been Mostly false). Harbour Desk');
  expect(text).not.toContain('(verdict: Mostly false)');
});
