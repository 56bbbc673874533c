import { expect, test } from 'vitest';
import { canonicalDocument } from '../canonical-document.ts';
import { readDocument } from '../edition.ts';
import { makeDocument, makeEvidence, makePastEdition } from './edition-factory.ts';

test('What the factory makes can be frozen and read again', () => {
  const document = makeDocument({
    number: 2,
    kind: 'update',
    history: [makePastEdition()],
    evidence: [1, 2, 3].map((number) => makeEvidence(number)),
  });
  expect(readDocument(canonicalDocument(document))).toEqual(document);
});

test('A change to one piece leaves the rest of the document as it was', () => {
  const changed = makeDocument({ claim: { words: 'The tram ran twice.' } });
  expect(changed).toEqual({ ...makeDocument(), claim: { ...makeDocument().claim, words: 'The tram ran twice.' } });
});
