import { expect, test } from 'vitest';
import { affiliationInput, heldOn } from './affiliation.ts';
import { parseInput } from './refusal.ts';

const organisationId = '00000000-0000-4000-8000-000000000101';
const spokesperson = { organisationId, title: 'Spokesperson', since: '2021-05', until: '2023' };
const adviser = { organisationId, title: 'Adviser', since: '2023', until: null };
const unknown = { organisationId, title: 'Member', since: null, until: null };
const titlesOn = (saidOn: string) => heldOn([spokesperson, adviser, unknown], saidOn).map(({ title }) => title);

test('An office counts from the day it began to the day it ended', () => {
  expect(titlesOn('2021-04-30')).toEqual(['Member']);
  expect(titlesOn('2021-05-01')).toEqual(['Spokesperson', 'Member']);
  expect(titlesOn('2024-02-01')).toEqual(['Adviser', 'Member']);
});

test('Where a date leaves it open, no office is ruled out', () => {
  expect(titlesOn('2023')).toEqual(['Spokesperson', 'Adviser', 'Member']);
  expect(titlesOn('../2021-06-01')).toEqual(['Spokesperson', 'Member']);
});

test('An office that ends before it begins is refused where its end stands', () => {
  const refused = parseInput(affiliationInput, { ...spokesperson, until: '2020' });
  expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'endsBeforeItBegins', field: 'until' }] });
  expect(parseInput(affiliationInput, { ...spokesperson, until: '2021' }).ok).toBe(true);
});

test('From when and until when are one date each', () => {
  const refused = parseInput(affiliationInput, { ...spokesperson, since: '2020/2021' });
  expect(refused).toMatchObject({ ok: false, reasons: [{ code: 'notOneDate', field: 'since' }] });
});
