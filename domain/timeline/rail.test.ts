import { expect, test } from 'vitest';
import type { ClaimLine, LineMark } from '../claim-line.ts';
import { turnRating } from '../claim-line.ts';
import { bounds } from '../edtf.ts';
import { makeNamedRating } from '../testing/edition-factory.ts';
import { railRows } from './rail.ts';

const TIME_ZONE = 'Asia/Tashkent';
const span = (saidOn: string) => ({ saidOn, ...bounds(saidOn, TIME_ZONE) });
const KNOWN = Date.UTC(2025, 1, 15, 7);

const mark = (number: number, saidOn: string): LineMark => ({
  ...span(saidOn),
  number,
  stance: 'context',
  interested: false,
  name: 'Harbour Gazette',
  office: '',
  detail: '',
  knownAt: KNOWN,
  cited: true,
  withdrawn: false,
});

const line = (saidOn: string, marks: LineMark[]): ClaimLine => ({
  claimant: 'Harbour Gazette',
  timeZone: TIME_ZONE,
  claim: { ...span(saidOn), knownAt: KNOWN },
  marks,
  turns: [{ number: 1, at: KNOWN + 3_600_000, kind: 'first', ...turnRating(makeNamedRating('unproven')) }],
});

const told = (given: ClaimLine) =>
  railRows(given, KNOWN + 86_400_000, { folded: true }).map((row) =>
    row.kind === 'mark' ? `E${row.mark.number}` : row.kind,
  );

test('Of two equal dates that are not exact, the claim comes before what bears on it', () => {
  expect(told(line('2025-02', [mark(1, '2025-02')]))).toEqual(['claim', 'E1', 'turn']);
});

test('What was said on an earlier day stands before the claim', () => {
  expect(told(line('2025-02-14', [mark(1, '2025-02-15'), mark(2, '2025-02-03')]))).toEqual([
    'E2',
    'claim',
    'E1',
    'turn',
  ]);
});

test('A request to answer stands where it was made, and silence where the time ran out', () => {
  const day = 86_400_000;
  const asking = {
    number: 1,
    name: 'Harbour Tram Company',
    askedOn: '2025-02-15',
    channel: 'e-mail',
    deadline: '2025-02-16',
    outcome: 'no-answer' as const,
    evidence: null,
    at: KNOWN - 6 * 3_600_000,
    until: KNOWN + day / 4,
    notedAt: null,
  };
  const turns = [
    { number: 1, at: KNOWN + day / 2, kind: 'first' as const, ...turnRating(makeNamedRating('unproven')) },
  ];
  const silent = { ...line('2025-02-14', [mark(1, '2025-02-15')]), turns, askings: [asking] };
  expect(told(silent)).toEqual(['claim', 'asked', 'E1', 'unanswered', 'turn']);
  const answered = { ...silent, askings: [{ ...asking, outcome: 'answered' as const }] };
  expect(told(answered)).toEqual(['claim', 'asked', 'E1', 'turn']);
});
