import { expect, it } from 'vitest';
import { makeEdition, makeNamedRating } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { ClaimNotices } from './claim-notices.tsx';

it('A correction tells what it said from what is right', () => {
  const edition = makeEdition({
    kind: 'correction',
    correction: { wrong: 'We wrote two taps.', right: 'Three taps.', since: null, noticedBy: null },
    story: null,
  });
  expect(
    textOf(<ClaimNotices edition={edition} shown={{ newest: 1, withdrawn: false, corrected: null, day: null }} />),
  ).toContain('What was wrong: We wrote two taps. What is right: Three taps. What changed');
});

it('An older edition of a claim that was withdrawn says so before anything else', () => {
  const edition = makeEdition({ story: null });
  const told = (withdrawn: boolean) =>
    textOf(<ClaimNotices edition={edition} shown={{ newest: 2, withdrawn, corrected: null, day: null }} />);
  expect(told(true)).toMatch(/^This claim has since been withdrawn\. You are reading edition 1 of 2/);
  expect(told(false)).toMatch(/^You are reading edition 1 of 2/);
});

it('An edition that was corrected later says so, and by which edition', () => {
  const edition = makeEdition({ story: null });
  const shown = { newest: 3, withdrawn: false, corrected: 2, day: null };
  expect(textOf(<ClaimNotices edition={edition} shown={shown} />)).toMatch(
    /^Something in this edition has since been corrected\. You are reading edition 1 of 3.*edition 2 says what was wrong/,
  );
});

it('A correction is still told at the top once later editions follow', () => {
  const past = {
    number: 2,
    kind: 'correction' as const,
    note: 'We had copied a number wrongly.',
    publishedAt: '2025-01-16T08:00:00.000Z',
    documentHash: 'a'.repeat(64),
    rating: makeNamedRating('false'),
  };
  const edition = makeEdition({ number: 3, kind: 'update', note: 'A source more.', history: [past], story: null });
  const shown = { newest: 3, withdrawn: false, corrected: null, day: null };
  expect(textOf(<ClaimNotices edition={edition} shown={shown} />)).toMatch(
    /^Corrected 16 Jan 2025.*, in edition 2\. We had copied a number wrongly\. What changed/,
  );
});
