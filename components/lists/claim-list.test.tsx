import { expect, it } from 'vitest';
import { readClaimQuery } from '../../domain/claim-filters.ts';
import { textOf } from '../testing/render.tsx';
import { ClaimList } from './claim-list.tsx';

const listFor = (query: string) => (
  <ClaimList
    filters={readClaimQuery(new URLSearchParams(query)).filters}
    ignored={[]}
    page={{ claims: [], previous: null, next: null }}
    facets={{ verdict: [], language: [], party: [], story: [], topic: [], counted: true }}
    nameOf={(_, value) => value}
    now={0}
    timeZone="UTC"
  />
);

it('A newsroom that has published nothing says so, and offers no filter to take off', () => {
  expect(textOf(listFor(''))).toBe(
    'No claim has been published yet. What this newsroom publishes stands here from then on.',
  );
});

it('A filter that nothing fits can be taken off', () => {
  expect(textOf(listFor('verdict=true'))).toContain('No claim fits all of this. Take a filter off');
});
