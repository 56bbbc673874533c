import { describe, expect, it } from 'vitest';
import { FIRST_LICENCE } from '../licence.ts';
import { makeDocument, makeEdition, makePastEdition, makeRating } from '../testing/edition-factory.ts';
import { webhookMessage } from './message.ts';
import { eventsOf, isGone, isTaken, MOST_ATTEMPTS, messageTypeOf, waitAfter, webhookInput } from './webhook.ts';

const later = { number: 2, history: [makePastEdition()] };
const sameVerdict = { ...later, verdict: { rating: makeRating('unproven') } };

describe('What an edition tells', () => {
  it('a first edition that it was published, and no change of a verdict', () => {
    expect(eventsOf(makeDocument())).toEqual(['published']);
  });

  it('another verdict, also where it came as a correction', () => {
    expect(eventsOf(makeDocument({ ...later, kind: 'verdict-change' }))).toEqual(['verdict-changed', 'published']);
    expect(eventsOf(makeDocument({ ...later, kind: 'correction' }))).toEqual([
      'corrected',
      'verdict-changed',
      'published',
    ]);
  });

  it('a clarification that it was corrected, an update only that it was published', () => {
    expect(eventsOf(makeDocument({ ...sameVerdict, kind: 'clarification' }))).toEqual(['corrected', 'published']);
    expect(eventsOf(makeDocument({ ...sameVerdict, kind: 'update' }))).toEqual(['published']);
  });

  it('a withdrawal that and nothing else', () => {
    expect(eventsOf(makeDocument({ ...later, kind: 'withdrawal' }))).toEqual(['withdrawn']);
  });

  it('A message is called by the most telling of it', () => {
    expect(messageTypeOf(['corrected', 'verdict-changed', 'published'])).toBe('claim.corrected');
  });
});

describe('The message', () => {
  const context = { site: 'https://facts.example/en', origin: 'https://facts.example', licence: FIRST_LICENCE };
  const written = (changes: Parameters<typeof makeEdition>[0]) =>
    JSON.parse(webhookMessage(makeEdition(changes), context));

  it('says what happened, what it was before, and where all of it is', () => {
    const correction = { wrong: 'Nine days.', right: 'Eight days.', since: null, noticedBy: null };
    expect(written({ ...later, kind: 'correction', correction })).toMatchObject({
      type: 'claim.corrected',
      timestamp: '2025-01-17T12:00:00.000Z',
      data: {
        events: ['corrected', 'verdict-changed', 'published'],
        newsroom: { name: 'Harbour Desk', sample: true },
        claim: { slug: 'tram-ran-every-day', address: 'https://facts.example/en/claims/tram-ran-every-day' },
        edition: {
          number: 2,
          kind: 'correction',
          address: 'https://facts.example/en/claims/tram-ran-every-day/editions/2',
          whole: 'https://facts.example/api/v1/claims/tram-ran-every-day/editions/2',
        },
        verdict: { rating: 'mostly-false' },
        before: { number: 1, rating: 'unproven' },
        correction: { wrong: 'Nine days.', right: 'Eight days.' },
        licence: FIRST_LICENCE.url,
      },
    });
  });

  it('gives no verdict for a claim that was taken back', () => {
    const { data } = written({ ...later, kind: 'withdrawal' });
    expect(data.verdict).toBeNull();
    expect(data.before.rating).toBe('unproven');
  });
});

describe('Attempts', () => {
  it('are ten in about three days, each wait longer than the one before', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS }, (_, index) => waitAfter(index + 1, 0));
    expect(waits.at(-1)).toBeNull();
    const given = waits.slice(0, -1).map(Number);
    expect(given).toEqual([...given].sort((a, b) => a - b));
    expect(given[0]).toBe(5_000);
    const hours = given.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(72);
    expect(hours).toBeLessThan(80);
  });

  it('come up to a tenth later, so that what failed together does not come back together', () => {
    expect(waitAfter(1, 0.5)).toBe(5_250);
    expect(waitAfter(1, 0.999)).toBeLessThanOrEqual(5_500);
  });

  it('Any 2xx is taken; a redirect is not; 410 wants no more', () => {
    const said = (status: number | null) => ({ status, problem: null });
    expect([200, 202, 204, 301, 400, 410, 500, null].map((status) => isTaken(said(status)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([404, 410].map((status) => isGone(said(status)))).toEqual([false, true]);
  });
});

it('A webhook has a name, a web address and something to be told of', () => {
  const problems = (input: unknown) =>
    webhookInput.safeParse(input).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const good = { name: 'Wire partner', url: 'https://partner.example/hook', events: ['published', 'withdrawn'] };
  expect(webhookInput.parse(good).events).toEqual(['withdrawn', 'published']);
  expect(problems({ ...good, events: [] })).toEqual(['events: chooseSome']);
  expect(problems({ ...good, url: 'ftp://partner.example' })).toEqual(['url: notAWebAddress']);
});
