import { expect, it } from 'vitest';
import { makeEdition, makePastEdition } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { EditionList } from './edition-list.tsx';

it('A first edition is told by its note; a later one says of which kind it is', () => {
  const edition = makeEdition({ number: 2, kind: 'update', note: 'A link was added.', history: [makePastEdition()] });
  const text = textOf(<EditionList edition={edition} />);
  expect(text).toContain('First published.');
  expect(text).not.toContain('First: First');
  expect(text).toContain('Update: A link was added.');
});

it('What an edition said before the claim was withdrawn does not read as if it stood', () => {
  const past = makePastEdition({ note: 'True. The register shows it.' });
  const edition = makeEdition({ number: 2, kind: 'withdrawal', note: 'It was a mistake.', history: [past] });
  const text = textOf(<EditionList edition={edition} />);
  expect(text).toContain('Withdrawn by edition 2. True. The register shows it.');
  expect(text).toContain('Withdrawal: It was a mistake.');
});
