import { expect, it } from 'vitest';
import { partyActs } from './party-acts.ts';

const row = (partyId: string, claimId: string, stance: 'supports' | 'rebuts' | null, name = partyId) => ({
  partyId,
  claimId,
  role: stance === null ? ('claimant' as const) : ('speaker' as const),
  stance,
  slug: partyId,
  name,
});

it('gathers what each party does to which claim, whoever is in most of it first', () => {
  const numbers = new Map([
    ['one', 1],
    ['two', 2],
  ]);
  const rows = [
    row('council', 'one', 'rebuts'),
    row('company', 'two', null),
    row('company', 'one', null),
    row('company', 'one', 'supports'),
    row('company', 'one', 'supports', 'The company, renamed'),
    row('company', 'elsewhere', 'rebuts'),
  ];
  expect(partyActs(rows, numbers)).toEqual([
    {
      partyId: 'company',
      slug: 'company',
      name: 'The company, renamed',
      acts: [
        { act: 'claims', claims: [1, 2] },
        { act: 'supports', claims: [1] },
      ],
    },
    { partyId: 'council', slug: 'council', name: 'council', acts: [{ act: 'rebuts', claims: [1] }] },
  ]);
});
