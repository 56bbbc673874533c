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
