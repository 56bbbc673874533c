import { expect, it } from 'vitest';
import { makeEdition } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { ClaimNotices } from './claim-notices.tsx';

it('A correction tells what it said from what is right', () => {
  const edition = makeEdition({
    kind: 'correction',
    correction: { wrong: 'We wrote two taps.', right: 'Three taps.', since: null, noticedBy: null },
    story: null,
  });
  expect(textOf(<ClaimNotices edition={edition} shown={{ newest: 1, withdrawn: false, day: null }} />)).toContain(
    'It said: We wrote two taps. Right is: Three taps. What changed',
  );
});

it('An older edition of a claim that was withdrawn says so before anything else', () => {
  const edition = makeEdition({ story: null });
  const told = (withdrawn: boolean) =>
    textOf(<ClaimNotices edition={edition} shown={{ newest: 2, withdrawn, day: null }} />);
  expect(told(true)).toMatch(/^This claim has since been withdrawn\. You are reading edition 1 of 2/);
  expect(told(false)).toMatch(/^You are reading edition 1 of 2/);
});
