import { expect, it } from 'vitest';
import type { PublishedClaim } from '../../domain/published.ts';
import { makeDocument } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { OpenQuestions } from './open-questions.tsx';

const claim = (unknown: string[], withdrawn = false) => ({
  number: 2,
  claim: { withdrawn } as PublishedClaim,
  document: makeDocument({ verdict: { unknown } }),
});

it('A story says what its verdicts call unknown, each with its claim', () => {
  expect(textOf(<OpenQuestions claims={[claim(['How many trams ran.'])]} />)).toBe(
    'What nobody has shown yet Claim 2. How many trams ran.',
  );
});

it('Where no verdict in force calls anything unknown, nothing is said in their place', () => {
  expect(textOf(<OpenQuestions claims={[claim([]), claim(['How many trams ran.'], true)]} />)).toBe('');
});
