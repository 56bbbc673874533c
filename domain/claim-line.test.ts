import { describe, expect, it } from 'vitest';
import { lineOf } from './claim-line.ts';
import { makeEdition, makeEvidence, makePastEdition, makeStatement } from './testing/edition-factory.ts';

describe('what a claim line takes from an edition', () => {
  const line = lineOf(
    makeEdition({
      number: 2,
      kind: 'verdict-change',
      history: [makePastEdition()],
      verdict: { cites: [2] },
      evidence: [
        makeEvidence(1, { withdrawn: { at: '2025-01-18T10:00:00.000Z', reason: 'A copy of the second.' } }),
        makeEvidence(2, { statement: makeStatement({ saidOn: '../2025-01-16', office: 'Speaker', venue: null }) }),
      ],
    }),
  );

  it('is every edition so far, this one last', () => {
    expect(line.turns.map(({ number, rating }) => [number, rating])).toEqual([
      [1, 'unproven'],
      [2, 'mostly-false'],
    ]);
    expect(line.turns[0]?.at).toBe(Date.parse('2025-01-17T12:00:00.000Z'));
  });
  it('is every piece of evidence, also what is no longer relied on', () => {
    expect(line.marks.map(({ number, cited, withdrawn }) => [number, cited, withdrawn])).toEqual([
      [1, false, true],
      [2, true, false],
    ]);
  });
  it('keeps what was said and what is not known apart', () => {
    expect(line.marks[1]).toMatchObject({ earliest: null, office: 'Speaker', detail: '', stance: 'rebuts' });
  });
  it('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(line))).toEqual(line);
  });
});
