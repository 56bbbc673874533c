import { expect, it } from 'vitest';
import { makeCitation, makeDocument, makeReply } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { NextEdition } from './next-edition.tsx';

it('Whoever reviews reads days and outcomes in words, not as machines write them', () => {
  const older = makeDocument();
  const newer = makeDocument({
    number: 2,
    claim: {
      saidOn: '../2024-08-15',
      appearances: [{ first: true, appearedOn: null, citation: makeCitation({ accessedOn: '2025-03-05' }) }],
    },
    replies: [makeReply({ askedOn: '2025-03-06', outcome: 'no-answer', answer: null })],
  });
  const text = textOf(<NextEdition older={older} newer={newer} />);
  expect(text).toContain('by 15 August 2024');
  expect(text).toContain('(5 Mar 2025)');
  expect(text).toMatch(/6 Mar 2025, .+: No answer/);
  expect(text).not.toMatch(/\d{4}-\d{2}/);
});
