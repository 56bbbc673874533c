import type { ClaimStory } from '../story-book.ts';
import { FIRST_NOTE, inArticle, NOT_ASKED, NOT_SEARCHED, relayedInArticle } from './cast.ts';

export const iomAssistance: ClaimStory = {
  slug: 'iom-assists-migrants-in-panama',
  events: [
    {
      at: '2025-02-15 17:40',
      logs: {
        words:
          "At the Panamanian government's request, it is assisting the recently arrived migrants, including facilitating their return to their home countries.",
        wording: 'relayed',
        wordingBy: 'Kun.uz',
        shortForm: 'The IOM assists the migrants at Panama’s request',
        language: 'en',
        claimant: 'iom',
        saidOn: '../2025-02-15',
        topics: ['Migration', 'Panama'],
        whyChecked: 'It says who answers for people in a country that is not theirs, and at whose request.',
        appearances: [
          {
            ...relayedInArticle(10, 'The organisation’s own statement was not read; Kun.uz says what is in it.'),
            first: true,
          },
        ],
        searchedRebuts: NOT_SEARCHED,
        replyExcuse: NOT_ASKED,
      },
    },
    {
      at: '2025-02-15 17:50',
      hears: 'monitored-by-iom',
      said: {
        by: 'kun-uz',
        words:
          'The process is being monitored by the International Organization for Migration (IOM), which will facilitate their repatriation to their home countries.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2025-02-15',
        venue: 'article',
        citation: inArticle(5),
      },
      bearing: {
        stance: 'supports',
        why: 'It says much the same of the organisation. No other origin is named than the organisation’s own statement in the same article.',
        interest: 'none-known',
        origin: 'iom',
      },
    },
    {
      at: '2025-02-15 18:10',
      proposes: {
        rating: 'unproven',
        cause: 'first',
        cites: ['monitored-by-iom'],
        summary:
          'The organisation’s own word, and one origin: what Kun.uz writes elsewhere in the article agrees with it and names no other. It is probable, and not confirmed.',
        reasoning:
          'The claim is what the International Organization for Migration says of itself, as Kun.uz reports it. In another paragraph Kun.uz writes that the process “is being monitored by” the organisation [E:monitored-by-iom]. We count that as the same origin, since nobody else is named who would know. Nothing that we have read contradicts it.',
        unknown: ['What the assistance consists of.', 'What the Panamanian government says of its request.'],
        wouldChange: ['The request itself, or a statement about it by the Panamanian government.'],
      },
    },
    { at: '2025-02-17 09:40', publishes: { kind: 'first', note: FIRST_NOTE } },
  ],
};
