import { expect, it } from 'vitest';
import { makeEdition, makeEvidence, makePastEdition } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { Ruling } from './ruling.tsx';

it('The head of a claim says in a line why the verdict changed, beside since when and from what', () => {
  const edition = makeEdition({
    number: 2,
    kind: 'verdict-change',
    history: [makePastEdition()],
    evidence: [makeEvidence(1)],
    verdict: { cause: 'statement', causeEvidence: 1 },
  });
  expect(textOf(<Ruling edition={edition} isNewest />)).toContain(
    'before that, Unproven Changed because of a new statement that rebuts it: Harbour City Council . Edition 2: what changed',
  );
});

it('A first verdict has no reason to have changed', () => {
  expect(textOf(<Ruling edition={makeEdition()} isNewest />)).not.toContain('hanged');
});

it('A verdict is said to be in force only where its edition is', () => {
  expect(textOf(<Ruling edition={makeEdition()} isNewest />)).toContain('in force since');
  const older = textOf(<Ruling edition={makeEdition()} isNewest={false} />);
  expect(older).not.toContain('in force');
  expect(older).toContain('from 17 Jan 2025');
});
