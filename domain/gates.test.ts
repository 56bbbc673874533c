import { expect, test } from 'vitest';
import { GATES, gatesOf } from './gates.ts';
import { workLacks } from './publication.ts';
import { makeDocument, makeRating } from './testing/edition-factory.ts';

const whole = makeDocument();
const states = (draft = whole, hasMethod = true) =>
  Object.fromEntries(
    gatesOf(draft, workLacks(draft, null), hasMethod).map(({ name, state, reason }) => [name, [state, reason]]),
  );

test('Every gate is shown, whatever the claim is like', () => {
  expect(Object.keys(states())).toEqual([...GATES]);
  expect(GATES).toHaveLength(11);
});

test('What holds is met, and what is not as the codes ask says the public reason', () => {
  const { why, sources, origins, eyes, method } = states();
  expect([why, sources, eyes, method]).toEqual([
    ['met', null],
    ['met', null],
    ['kept', null],
    ['met', null],
  ]);
  expect(origins).toEqual(['excused', 'The council alone counts the days.']);
});

test('What publication waits for is open, and the newsroom’s method while none is public', () => {
  const bare = { ...whole, claim: { ...whole.claim, whyChecked: '' }, replies: [], replyExcuse: null };
  const { why, reply, method } = states(bare, false);
  expect([why?.[0], reply?.[0], method?.[0]]).toEqual(['open', 'open', 'open']);
  const excused = states({ ...bare, replyExcuse: 'It publishes in March.' });
  expect(excused.reply).toEqual(['excused', 'It publishes in March.']);
});

test('A verdict that finds nothing out needs no second origin', () => {
  const rating = makeRating('unproven');
  const draft = { ...whole, verdict: { ...whole.verdict, rating, originsReason: null } };
  expect(states(draft).origins).toEqual(['met', null]);
});
