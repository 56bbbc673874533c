import { expect, it } from 'vitest';
import { lineOf } from '../../domain/claim-line.ts';
import { makeEdition, makeEvidence } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { useLineSummary } from './summary.ts';

const LINE = lineOf(
  makeEdition({
    evidence: [
      makeEvidence(1, { stance: 'supports' }),
      makeEvidence(2, { stance: 'rebuts' }),
      makeEvidence(3, { stance: 'rebuts' }),
    ],
  }),
);

function Told({ what }: { what: 'small' | 'counts' }) {
  const summary = useLineSummary();
  return what === 'small' ? summary.small(LINE) : summary.counts(LINE.marks);
}

it('Whoever hears a claim line is told in a sentence what its statements do', () => {
  expect(textOf(<Told what="small" />)).toContain(
    'On record: 1 statement supports, 2 statements rebut, and none gives context.',
  );
});

it('Marks drawn as one are told by what they do alone', () => {
  expect(textOf(<Told what="counts" />)).toBe('1 statement supports and 2 statements rebut');
});
