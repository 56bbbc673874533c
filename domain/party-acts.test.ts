import { expect, test } from 'vitest';
import { partyActs } from './party-acts.ts';
import { makeCouncil, makeEdition, makeEvidence, makeParty, makeStatement } from './testing/edition-factory.ts';

const company = makeParty();
const council = makeCouncil();
const mayor = makeParty({
  id: '00000000-0000-4000-8000-000000000109',
  slug: 'mayor',
  name: 'Ada Marrow',
  kind: 'person',
});

const said = (number: number, by: Parameters<typeof makeStatement>[0], rest: Parameters<typeof makeEvidence>[1] = {}) =>
  makeEvidence(number, { ...rest, statement: makeStatement(by) });
const numbered = (number: number, evidence: ReturnType<typeof makeEvidence>[]) => ({
  number,
  document: makeEdition({ evidence }).document,
});

test('Each party is told by what it does to which claim, whoever is in most of it first', () => {
  const acts = partyActs([
    numbered(1, [
      said(1, { party: council }, { stance: 'rebuts' }),
      said(2, { party: company }, { stance: 'supports' }),
      said(3, { party: company }, { stance: 'supports' }),
    ]),
    numbered(2, []),
  ]);
  expect(acts.map(({ name, acts: own }) => [name, own.map(({ act, claim }) => `${act} ${claim}`)])).toEqual([
    [company.name, ['claims 1', 'claims 2', 'supports 1']],
    [council.name, ['rebuts 1']],
  ]);
});

test('Whoever speaks for somebody stands there in their office, and so does whom they spoke for', () => {
  const [, , ...acts] = partyActs([
    numbered(1, [
      said(1, { party: council }, { stance: 'context' }),
      said(2, { party: mayor, office: 'Mayor', onBehalfOf: council }, { stance: 'rebuts' }),
    ]),
  ]);
  expect(acts).toMatchObject([{ slug: 'mayor', office: 'Mayor', acts: [{ act: 'rebuts', claim: 1 }] }]);
});

test('One statement with an interest makes the mark hollow; what is no longer relied on makes none', () => {
  const interested = { kind: 'interested', note: 'It ordered the tram.' } as const;
  const withdrawn = { at: '2025-01-18T09:00:00.000Z', reason: 'Misheard.' };
  const [first, second] = partyActs([
    numbered(1, [
      said(1, { party: council }, { stance: 'rebuts' }),
      said(2, { party: council }, { stance: 'rebuts', interest: interested }),
      said(3, { party: mayor }, { stance: 'rebuts', withdrawn }),
    ]),
  ]);
  expect([first, second]).toMatchObject([
    { slug: council.slug, office: null, acts: [{ act: 'rebuts', claim: 1, interested: true }] },
    { slug: company.slug },
  ]);
});
