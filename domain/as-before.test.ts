import { expect, it } from 'vitest';
import { asBefore } from './as-before.ts';
import { makeCitation, makeCouncil, makeEvidence, makeSource, makeStatement } from './testing/edition-factory.ts';

const interview = makeSource({ id: '00000000-0000-4000-8000-00000000aaaa' });
const through = {
  source: interview,
  via: 'relayed' as const,
  relayedBy: makeCouncil(),
  relianceNote: 'No other report.',
};
const evidence = [
  makeEvidence(1),
  makeEvidence(2, {
    statement: makeStatement({ venue: 'Interview', saidOn: '2025-02', citation: makeCitation(through) }),
  }),
  makeEvidence(3),
];

it('The next statement from a source begins as the last one from it', () => {
  expect(asBefore(evidence, interview.id)).toEqual({
    number: 2,
    said: { saidOn: '2025-02', venue: 'Interview' },
    citation: { via: 'relayed', relayedById: makeCouncil().id, originalRead: null, relianceNote: 'No other report.' },
  });
  expect(asBefore(evidence, makeSource().id)?.number).toBe(3);
});

it('The first from a source begins as nothing', () => {
  expect(asBefore(evidence, '00000000-0000-4000-8000-00000000bbbb')).toBeNull();
});
