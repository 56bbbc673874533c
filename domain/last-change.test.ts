import { expect, it } from 'vitest';
import { lastChange } from './last-change.ts';
import { makeEdition, makeEvidence, makeNamedRating, makePastEdition } from './testing/edition-factory.ts';

const first = makePastEdition();
const changed = makePastEdition({
  number: 2,
  kind: 'verdict-change',
  note: 'The council counted.',
  rating: makeNamedRating('mostly-false'),
});

it('A first verdict has changed from nothing', () => {
  expect(lastChange(makeEdition())).toBeNull();
});

it('The edition that changed the verdict names the statement that caused it', () => {
  const edition = makeEdition({
    number: 2,
    kind: 'verdict-change',
    note: 'The council counted.',
    history: [first],
    evidence: [makeEvidence(1), makeEvidence(2)],
    verdict: { cause: 'statement', causeEvidence: 2 },
  });
  expect(lastChange(edition)).toEqual({
    number: 2,
    note: 'The council counted.',
    cause: { kind: 'statement', statement: edition.document.evidence[1] },
  });
});

it('A statement that was chosen before another cause was is not named', () => {
  const edition = makeEdition({
    number: 2,
    kind: 'correction',
    history: [first],
    evidence: [makeEvidence(1), makeEvidence(2)],
    verdict: { cause: 'our-error', causeEvidence: 2 },
  });
  expect(lastChange(edition)?.cause).toEqual({ kind: 'our-error', statement: null });
});

it('A later update keeps the note of the edition that changed the verdict, and takes no cause for its own', () => {
  const later = makeEdition({ number: 3, kind: 'update', note: 'A link was added.', history: [first, changed] });
  expect(lastChange(later)).toEqual({ number: 2, note: 'The council counted.', cause: null });
});
