import { expect, it } from 'vitest';
import { makeDocument, makeNamedRating, makePastEdition } from '../../domain/testing/edition-factory.ts';
import { textOf } from '../testing/render.tsx';
import { ClaimFacts } from './claim-facts.tsx';

it('The desk sees of a withdrawn claim that readers see it withdrawn', () => {
  const rating = makeNamedRating('true');
  const gone = makePastEdition({ number: 3, kind: 'withdrawal', rating });
  const text = textOf(<ClaimFacts draft={makeDocument({ number: 4, history: [gone] })} canEdit={false} />);
  expect(text).toContain('Public now Withdrawn the verdict had been True edition 3');
  const stands = makePastEdition({ number: 3, kind: 'update', rating });
  expect(textOf(<ClaimFacts draft={makeDocument({ number: 4, history: [stands] })} canEdit={false} />)).toContain(
    'Public now True edition 3',
  );
});
