import { describe, expect, test } from 'vitest';
import { findRoute } from './routes.ts';

describe('an address leads to', () => {
  test.each([
    ['/', { kind: 'entrance' }],
    ['/?utm_source=x', { kind: 'entrance' }],
    ['/healthz', { kind: 'health' }],
    ['/en', { kind: 'page', url: '/en' }],
    ['/en/claims/a-claim?x=1', { kind: 'page', url: '/en/claims/a-claim' }],
    ['/en/claims/a-claim/editions/2', { kind: 'page', url: '/en/claims/a-claim/editions/2' }],
    ['/en/claims/a-claim/on/2025-02-15', { kind: 'page', url: '/en/claims/a-claim/on/2025-02-15' }],
    ['/en/parties/a-party?after=x&q=1', { kind: 'page', url: '/en/parties/a-party?after=x' }],
    ['/en/parties/a-party?act=claimed&order=x', { kind: 'page', url: '/en/parties/a-party?act=claimed' }],
    ['/en/stories/a-story?order=verdict&act=x', { kind: 'page', url: '/en/stories/a-story?order=verdict' }],
    ['/en/search?in=quotes&q=a&exact=1', { kind: 'counted', url: '/en/search?q=a&in=quotes&exact=1' }],
    ['/uz-cyrl/claims?topic=%D0%B0', { kind: 'page', url: '/uz-cyrl/claims?topic=%D0%B0' }],
    ['/en/search?q=tram&utm=1', { kind: 'counted', url: '/en/search?q=tram' }],
    ['/exports/claims/a-claim.json', { kind: 'page', url: '/exports/claims/a-claim.json', use: 'fetch' }],
    [
      '/exports/claims.csv?party=b&party=a',
      { kind: 'stream', url: '/exports/claims.csv?party=a&party=b', use: 'fetch' },
    ],
    [
      '/exports/claims/a-claim.md?edition=2&x=1',
      { kind: 'page', url: '/exports/claims/a-claim.md?edition=2', use: 'fetch' },
    ],
    ['/en/claims/a-claim/editions?to=2&from=1', { kind: 'page', url: '/en/claims/a-claim/editions?from=1&to=2' }],
    ['/en/claims/a-claim/on?day=2025-02-15', { kind: 'page', url: '/en/claims/a-claim/on?day=2025-02-15' }],
    ['/feeds/verdicts.atom', { kind: 'page', url: '/feeds/verdicts.atom', use: 'fetch' }],
    ['/feeds/verdicts.atom?party=a&x=1', { kind: 'page', url: '/feeds/verdicts.atom?party=a', use: 'fetch' }],
    ['/en/submit?utm=x', { kind: 'form', url: '/en/submit' }],
    ['/en/report?edition=2&claim=a&x=1', { kind: 'form', url: '/en/report?claim=a&edition=2' }],
    ['/en/tips/abc?x=1', { kind: 'private', url: '/en/tips/abc' }],
    ['/en/tips', { kind: 'page', url: '/en/tips' }],
    ['/embed/claims/a-claim?theme=dark&x=1', { kind: 'page', url: '/embed/claims/a-claim?theme=dark', use: 'frame' }],
    ['/robots.txt', { kind: 'page', url: '/robots.txt' }],
    ['/desk', { kind: 'desk', signIn: false }],
    ['/desk/claims/1?tab=a', { kind: 'desk', signIn: false }],
    ['/desk/sign-in', { kind: 'desk', signIn: true }],
    ['/api/auth/sign-in/email', { kind: 'desk', signIn: true }],
    ['/desks', { kind: 'page', url: '/desks' }],
    ['/_next/image?url=x', { kind: 'missing' }],
  ])('%s', (raw, route) => {
    expect(findRoute(raw)).toEqual(route);
  });
});

describe('one page has one spelling', () => {
  const spellings = [
    '/en/claims?from=2025&party=a&party=b&sort=newest',
    '/en/claims?sort=newest&party=b&from=2025&party=a&party=a',
    '/%65n/claims?party=a&party=b&from=2025&to=&sort=newest&fbclid=1',
    '/en/claims?from=%32025&&party=a&party=b&sort=newest#x',
  ];
  test('in whatever order its filters come', () => {
    const found = spellings.slice(0, 3).map((raw) => findRoute(raw));
    expect(new Set(found.map((route) => JSON.stringify(route))).size).toBe(1);
  });

  test('and what it is asked for by leads to itself', () => {
    for (const raw of spellings) {
      const route = findRoute(raw);
      expect(route.kind).toBe('page');
      expect('url' in route && findRoute(route.url)).toEqual(route);
    }
  });
});

test('A query too long to be kept is answered, counted, and cut to what a person could mean', () => {
  const route = findRoute(`/en/claims?party=${'a'.repeat(3_000)}`);
  expect(route.kind).toBe('counted');
  const many = Array.from({ length: 500 }, (_, number) => `party=${number}`).join('&');
  const cut = findRoute(`/en/claims?${many}`);
  expect('url' in cut && cut.url.split('party=').length - 1).toBe(50);
});

test.each(['', '*', 'en', 'http://x/en', '/%', '/%ff', '/a/../b', '/%2e', '/a%2fb', '/a%5cb', '/a%00', '//a', '/a//b'])(
  'No page of ours can be called %j',
  (raw) => {
    expect(findRoute(raw)).toEqual({ kind: 'unusable' });
  },
);
