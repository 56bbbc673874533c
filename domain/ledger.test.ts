import { expect, test } from 'vitest';
import { ledgerOf } from './ledger.ts';
import { makeEdition, makeEvidence, makePastEdition, makeRating, makeReply } from './testing/edition-factory.ts';

const told = (edition: Parameters<typeof ledgerOf>[0]) =>
  ledgerOf(edition).map((row) =>
    row.type === 'evidence' ? `E${row.evidence.number}` : row.type === 'edition' ? `edition ${row.number}` : row.type,
  );

test('Each edition stands after the evidence it could know and before what came later', () => {
  const edition = makeEdition(
    {
      number: 2,
      history: [makePastEdition()],
      replies: [],
      evidence: [
        makeEvidence(1, { loggedAt: '2025-01-18T09:00:00.000Z' }),
        makeEvidence(2, { loggedAt: '2025-01-16T09:00:00.000Z' }),
      ],
    },
    { publishedAt: new Date('2025-01-19T12:00:00.000Z') },
  );
  expect(told(edition)).toEqual(['claim', 'E2', 'edition 1', 'E1', 'edition 2']);
  expect(ledgerOf(edition).map((row) => row.inForce)).toEqual([null, null, 'unproven', 'unproven', 'mostly-false']);
});

test('After a withdrawal no verdict is in force', () => {
  const edition = makeEdition({ number: 2, kind: 'withdrawal', history: [makePastEdition()] });
  expect(ledgerOf(edition).at(-1)).toMatchObject({ number: 2, inForce: 'withdrawn' });
});

test('A verdict of the past ends with the one that took its place, or with the withdrawal', () => {
  const publishedAt = new Date('2025-01-19T12:00:00.000Z');
  const untilOf = (changes: Parameters<typeof makeEdition>[0]) =>
    ledgerOf(makeEdition({ number: 2, history: [makePastEdition()], ...changes }, { publishedAt }))
      .filter((row) => row.type === 'edition')
      .map(({ until }) => until);
  expect(untilOf({ kind: 'verdict-change' })).toEqual([publishedAt, null]);
  expect(untilOf({ kind: 'withdrawal' })).toEqual([publishedAt, null]);
  expect(untilOf({ kind: 'update', verdict: { rating: makeRating('unproven') } })).toEqual([null, null]);
});

test('What was logged in one moment stands in the order of its numbers', () => {
  const edition = makeEdition({ replies: [], evidence: [makeEvidence(2), makeEvidence(1)] });
  expect(told(edition)).toEqual(['claim', 'E1', 'E2', 'edition 1']);
});

test('Who was asked stands on the day of it, and their silence on the last day they had, before the edition that tells it', () => {
  const silent = makeReply({ askedOn: '2025-01-16', deadline: '2025-01-18', outcome: 'no-answer' });
  const answered = makeReply({ askedOn: '2025-01-17', deadline: null, outcome: 'answered', evidence: 1 });
  const late = makeReply({ askedOn: '2025-01-18', deadline: '2025-01-30', outcome: 'no-answer' });
  const edition = makeEdition(
    {
      number: 2,
      history: [makePastEdition()],
      replies: [silent, answered, late],
      evidence: [makeEvidence(1, { loggedAt: '2025-01-18T09:00:00.000Z' })],
    },
    { publishedAt: new Date('2025-01-19T12:00:00.000Z') },
  );
  expect(told(edition)).toEqual([
    'claim',
    'asked',
    'asked',
    'edition 1',
    'asked',
    'E1',
    'unanswered',
    'unanswered',
    'edition 2',
  ]);
  expect(ledgerOf(edition).map(({ at }) => at.toISOString().slice(0, 10))).toContain('2025-01-18');
  expect(ledgerOf(makeEdition({ replies: [] })).map(({ type }) => type)).not.toContain('asked');
});

test('A request that was written down later stands where it was, not before a verdict that could not know it', () => {
  const request = { askedOn: '2025-01-15', deadline: '2025-01-16', outcome: 'no-answer' } as const;
  const edition = (loggedAt: string) =>
    makeEdition(
      {
        number: 2,
        history: [makePastEdition()],
        evidence: [],
        replies: [makeReply({ ...request, loggedAt })],
      },
      { publishedAt: new Date('2025-01-19T12:00:00.000Z') },
    );
  expect(told(edition('2025-01-15T10:00:00.000Z'))).toEqual(['claim', 'asked', 'unanswered', 'edition 1', 'edition 2']);
  expect(told(edition('2025-01-18T10:00:00.000Z'))).toEqual(['claim', 'edition 1', 'asked', 'unanswered', 'edition 2']);
});

test('A withdrawal ends with the edition that puts the claim back', () => {
  const withdrawal = makePastEdition({ number: 2, kind: 'withdrawal', publishedAt: '2025-01-18T12:00:00.000Z' });
  const publishedAt = new Date('2025-01-19T12:00:00.000Z');
  const edition = makeEdition(
    { number: 3, history: [makePastEdition(), withdrawal], verdict: { rating: makeRating('unproven') } },
    { publishedAt },
  );
  const ends = ledgerOf(edition).flatMap((row) => (row.type === 'edition' ? [row.until] : []));
  expect(ends).toEqual([new Date(withdrawal.publishedAt), publishedAt, null]);
});
