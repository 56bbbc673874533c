import { expect, it } from 'vitest';
import { makeDocument } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { Why } from './why.tsx';

it('Nothing is said in the name of a newsroom that has not said what is unknown or would change its verdict', () => {
  const text = textOf(<Why document={makeDocument({ verdict: { unknown: [], wouldChange: [] } })} />);
  expect(text).not.toMatch(/unknown|would change|Nothing/);
  const said = textOf(<Why document={makeDocument()} />);
  expect(said).toContain('What is unknown How many trams ran on the other days.');
  expect(said).toContain('What would change the verdict The logs of the depot.');
});

it('The reasoning of a withdrawn claim stands under a verdict that had been, not one that is', () => {
  expect(textOf(<Why document={makeDocument({ kind: 'withdrawal' })} />)).toMatch(/^Why the verdict had been mostly/);
});
