import { expect, it } from 'vitest';
import {
  makeCitation,
  makeEdition,
  makeEvidence,
  makeSource,
  makeStatement,
} from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { SourceNotes } from './source-notes.tsx';

const notesOn = (byline: string | null) => {
  const citation = makeCitation({ source: makeSource({ title: 'A winter', byline }) });
  const { document } = makeEdition({ evidence: [makeEvidence(1, { statement: makeStatement({ citation }) })] });
  return textOf(<SourceNotes document={document} />);
};

it('Readers are told who wrote a source, where that is known', () => {
  expect(notesOn('Ada Marrow')).toContain('A winter. By Ada Marrow.');
  expect(notesOn(null)).not.toContain('By');
});
