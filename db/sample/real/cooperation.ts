import type { ClaimStory, StatementTold } from '../story-book.ts';
import { inArticle, NOT_ASKED, NOT_SEARCHED, READ_ON, relayedFromNyt } from './cast.ts';

const RELIANCE =
  'The report of The New York Times was not read. The words are those that the Embassy’s statement to Kun.uz quotes in order to deny them.';

const embassyDenial: StatementTold = {
  by: 'us-embassy-in-uzbekistan',
  words:
    "The United States firmly denies The New York Times' claim that 'Uzbekistan does not want to cooperate in removing its citizens from the U.S.' On the contrary, Uzbekistan has been a steadfast partner in responding to U.S. deportation requests as part of a strong bilateral agenda. This issue remains a priority for President Trump and his administration, and due to this, communication with the Uzbek government has intensified",
  wording: 'verbatim',
  language: 'en',
  saidOn: '../2025-02-15',
  venue: 'statement to Kun.uz',
  citation: inArticle(15),
};

const oftenDifficult: StatementTold = {
  by: 'the-new-york-times',
  words:
    'deporting migrants to their home countries — such as China, Pakistan, Afghanistan, and Uzbekistan — is often difficult for the U.S.',
  wording: 'relayed',
  wordingBy: 'Kun.uz',
  language: 'en',
  saidOn: '2025-02',
  venue: 'report',
  citation: relayedFromNyt(3),
};

const ministryInterview: StatementTold = {
  by: 'akhror-burhonov',
  onBehalfOf: 'mfa-of-uzbekistan',
  office: 'spokesperson',
  words:
    'We are working closely with the U.S. on this matter to ensure deportations are carried out properly. Uzbekistan’s Embassy in Washington and Consulate in New York maintain constant contact with Homeland Security, the U.S. agency responsible for migration. If any Uzbek citizens face issues with their documents or other problems related to deportation, we will provide all possible assistance',
  wording: 'verbatim',
  language: 'en',
  saidOn: '../2025-02-15',
  venue: 'interview with Kun.uz',
  citation: inArticle(17),
};

export const cooperation: ClaimStory = {
  slug: 'uzbekistan-does-not-want-to-cooperate',
  events: [
    {
      at: '2025-02-15 11:40',
      logs: {
        words: 'Uzbekistan does not want to cooperate in removing its citizens from the U.S.',
        wording: 'verbatim',
        wordingBy: 'the U.S. Embassy in Uzbekistan in its statement to Kun.uz',
        language: 'en',
        claimant: 'the-new-york-times',
        saidOn: '2025-02',
        venue: 'report',
        topics: ['Migration', 'Diplomacy'],
        whyChecked:
          'It says what a government wants for its own citizens while they are being deported. A reader of the article meets the claim and its denial together and cannot tell from either which holds.',
        appearances: [
          {
            source: 'nyt-report',
            place: 'as quoted in paragraph 15 of the Kun.uz article',
            accessedOn: READ_ON,
            via: 'relayed',
            relayedBy: 'us-embassy-in-uzbekistan',
            originalRead: false,
            relianceNote: RELIANCE,
            first: true,
          },
          {
            ...inArticle(15),
            via: 'relayed',
            relayedBy: 'us-embassy-in-uzbekistan',
            originalRead: false,
            relianceNote: RELIANCE,
          },
        ],
        searchedSupports: NOT_SEARCHED,
        searchedRebuts: NOT_SEARCHED,
        replyExcuse: NOT_ASKED,
      },
    },
    {
      at: '2025-02-15 11:50',
      hears: 'embassy-denial',
      said: embassyDenial,
      bearing: {
        stance: 'rebuts',
        why: 'It quotes the claim, denies it, and says that Uzbekistan has been a partner in responding to deportation requests.',
        interest: 'interested',
        interestNote: 'Speaks for the government that is carrying out the deportations.',
      },
    },
    {
      at: '2025-02-15 12:00',
      hears: 'often-difficult',
      said: oftenDifficult,
      bearing: {
        stance: 'context',
        why: 'It says that such deportations are often difficult for the U.S. It does not say that Uzbekistan refuses, or why they are difficult.',
        interest: 'interested',
        interestNote: 'It is the claimant.',
      },
    },
    {
      at: '2025-02-15 12:20',
      proposes: {
        rating: 'unproven',
        cause: 'first',
        cites: ['embassy-denial', 'often-difficult'],
        summary:
          'We know the claim only as the U.S. Embassy in Uzbekistan quotes it in order to deny it. The Embassy speaks for an interested government, and nothing that we have read settles the matter.',
        reasoning: [
          'The report of The New York Times was not read. The words of the claim are those that the Embassy quotes in its statement to Kun.uz, which denies them and says that Uzbekistan “has been a steadfast partner in responding to U.S. deportation requests” [E:embassy-denial]. The statement as quoted names no document, number or case.',
          'The same report is said to note that deporting migrants to their home countries, Uzbekistan among them, is often difficult for the U.S. [E:often-difficult]. That does not say who or what makes it difficult.',
          'This edition rests on the article read only as far as the Embassy’s statement in paragraph 15: constructed for the sample.',
        ].join('\n\n'),
        unknown: [
          'What The New York Times wrote in full, on which day, and on what grounds.',
          'What Uzbekistan’s own authorities say.',
        ],
        wouldChange: [
          'The report itself, and what it rests on.',
          'A statement by Uzbekistan’s government.',
          'A record of deportation requests and of the answers to them.',
        ],
      },
    },
    {
      at: '2025-02-15 13:15',
      publishes: {
        kind: 'first',
        note: 'First published. It rests on the article read only as far as the Embassy’s statement: constructed for the sample.',
      },
    },
    {
      at: '2025-02-16 10:30',
      hears: 'ministry-interview',
      said: ministryInterview,
      bearing: {
        stance: 'rebuts',
        why: 'The ministry of the government that the claim is about says that it works closely with the U.S. on deportations.',
        interest: 'interested',
        interestNote: 'Speaks for the government whose cooperation is in question.',
      },
    },
    {
      at: '2025-02-16 11:00',
      proposes: {
        rating: 'disputed',
        cause: 'statement',
        causedBy: 'ministry-interview',
        changeReason:
          'Uzbekistan’s Ministry of Foreign Affairs says on the record that it is working closely with the U.S. It has first-hand knowledge of what the claim is about, so the claim no longer stands merely without proof: it is contradicted.',
        cites: ['embassy-denial', 'often-difficult', 'ministry-interview'],
        summary:
          'Both governments contradict it on the record: the U.S. Embassy in Uzbekistan and Uzbekistan’s Ministry of Foreign Affairs. Both have an interest in the matter, the article quotes no document from either, and all of it reaches us through one article.',
        reasoning: [
          'The claim is about what Uzbekistan wants. Its Ministry of Foreign Affairs contradicts it: “We are working closely with the U.S. on this matter to ensure deportations are carried out properly” [E:ministry-interview]. The U.S. Embassy in Uzbekistan denies the claim too, and says that Uzbekistan “has been a steadfast partner in responding to U.S. deportation requests” [E:embassy-denial].',
          'Neither stands outside the matter. One speaks for the government that is carrying out the deportations, the other for the government whose cooperation is in question. What the article quotes of them names no document, number or case.',
          'The report of The New York Times was not read. It is also said to note that deporting migrants to their home countries, Uzbekistan among them, is often difficult for the U.S. [E:often-difficult]; that does not say who or what makes it difficult. So we do not call the claim false: named parties with first-hand knowledge contradict it, and no record that we know of settles it.',
          'Three parties speak here, and one article passes on what all three say.',
        ].join('\n\n'),
        unknown: [
          'What The New York Times wrote in full, on which day, and on what grounds.',
          'How many deportation requests there were, and how each was answered.',
        ],
        wouldChange: [
          'The report itself, and what it rests on.',
          'A record of deportation requests and of the answers to them, from either government.',
          'The account of somebody who has no part in the matter and has seen such a record.',
        ],
      },
    },
    {
      at: '2025-02-17 10:05',
      publishes: {
        kind: 'verdict-change',
        note: 'The statement of Uzbekistan’s Ministry of Foreign Affairs, logged on 16 February, was added, and the verdict changed from Unproven to Disputed. The moments are constructed for the sample.',
      },
    },
  ],
};
