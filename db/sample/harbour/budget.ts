import type { ClaimStory } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords } from './sources.ts';

const UNKNOWN = ['What was spent after April.'];
const WOULD_CHANGE = ['The report of the Audit Office, announced for the autumn.'];

/** An error of our own and its correction, and later a verdict that turns round. */
export const budget: ClaimStory = {
  slug: 'tram-stayed-within-its-budget',
  events: [
    {
      at: '2024-06-04 14:00',
      logs: {
        words: 'The tram was built within its budget of 210 million crowns.',
        wording: 'verbatim',
        language: 'en',
        claimant: 'harbour-city-council',
        saidOn: '2024-05',
        venue: 'account of the tram',
        topics: ['Transport', 'Public money'],
        whyChecked: 'The council asks for money for a second line on the strength of it.',
        appearances: [{ ...ownWords('council-account', 'page 1', '2024-06-04'), first: true }],
        searchedRebuts: 'The minutes of the council, January to May 2024: nothing found.',
        replyExcuse: 'The Audit Office was still at work, and the council referred to its report.',
      },
    },
    {
      at: '2024-06-04 14:30',
      hears: 'spent-by-april',
      said: {
        by: 'harbour-city-council',
        words: 'Spent by the end of April: 201 million crowns.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-05',
        venue: 'account of the tram',
        citation: ownWords('council-account', 'page 9, last line', '2024-06-04'),
      },
      bearing: {
        stance: 'supports',
        why: 'The council’s own account stays below the budget.',
        ...interestOf('harbour-city-council'),
      },
    },
    {
      at: '2024-06-05 14:00',
      proposes: {
        rating: 'mostly-true',
        cause: 'first',
        cites: ['spent-by-april'],
        originsReason: 'The council alone keeps the account, and no audit was published yet.',
        summary:
          'By its own account the council had spent 201 of 210 million crowns at the end of April. Bills that came later are not in it.',
        reasoning:
          'The account lists 201 million crowns spent by the end of April [E:spent-by-april]. It is the council’s own and has not been audited, and it ends before the line opened.',
        unknown: UNKNOWN,
        wouldChange: WOULD_CHANGE,
      },
    },
    { at: '2024-06-07 16:00', publishes: { kind: 'first', note: 'First published.' } },
    {
      at: '2024-07-02 09:40',
      mends: 'spent-by-april',
      said: { words: 'Spent by the end of April: 210 million crowns.' },
    },
    {
      at: '2024-07-02 10:00',
      proposes: {
        rating: 'mostly-true',
        cause: 'our-error',
        cites: ['spent-by-april'],
        originsReason: 'The council alone keeps the account, and no audit was published yet.',
        summary:
          'By its own account the council had spent exactly its 210 million crowns at the end of April. Bills that came later are not in it.',
        reasoning:
          'The account lists 210 million crowns spent by the end of April [E:spent-by-april]: all of the budget, and none of it left. It is the council’s own and has not been audited, and it ends before the line opened.',
        unknown: UNKNOWN,
        wouldChange: WOULD_CHANGE,
      },
    },
    {
      at: '2024-07-02 12:00',
      publishes: {
        kind: 'correction',
        note: 'We had copied a number wrongly from the council’s account. The verdict stays: the account is still within the budget, by nothing at all.',
        correction: {
          wrong: 'We wrote that 201 million crowns had been spent by the end of April.',
          right: 'The account says 210 million crowns.',
          since: 'Edition 1, 7 June 2024',
          noticedBy: 'A reader',
        },
      },
    },
    {
      at: '2024-11-04 10:00',
      hears: 'audited-cost',
      said: {
        by: 'harbour-audit-office',
        words: 'The tram cost 236 million crowns. The square in front of the station is not in this sum.',
        wording: 'verbatim',
        language: 'en',
        saidOn: '2024-10-30',
        venue: 'report',
        citation: ownWords('audit-report', 'page 4', '2024-11-04'),
      },
      bearing: {
        stance: 'rebuts',
        why: 'The audited cost is 26 million crowns above the budget.',
        ...interestOf('harbour-audit-office'),
        bearsOn: 'within its budget of 210 million crowns',
      },
    },
    {
      at: '2024-11-04 11:00',
      asks: {
        party: 'harbour-city-council',
        askedOn: '2024-11-04',
        channel: 'e-mail to the press office',
        deadline: '2024-11-06',
        outcome: 'awaiting',
      },
    },
    { at: '2024-11-07 09:30', edits: { replyExcuse: null } },
    {
      at: '2024-11-07 09:40',
      asks: {
        party: 'harbour-city-council',
        askedOn: '2024-11-04',
        channel: 'e-mail to the press office',
        deadline: '2024-11-06',
        outcome: 'answered',
        answer: 'The additional sum was spent on the square and not on the tram.',
      },
    },
    {
      at: '2024-11-07 10:00',
      proposes: {
        rating: 'false',
        cause: 'statement',
        causedBy: 'audited-cost',
        changeReason: 'The Audit Office has examined the bills: 236 million crowns, 26 million more than the budget.',
        cites: ['spent-by-april', 'audited-cost'],
        summary:
          'The audited cost is 236 million crowns, 26 million above the budget. The council says that the difference went into the square; the Audit Office has left the square out.',
        reasoning:
          'The council’s account ended in April, at exactly 210 million crowns [E:spent-by-april]. The Audit Office went through the bills to September and comes to 236 million, without the square in front of the station [E:audited-cost]. The council’s answer, that the difference is the square, does not hold against that.',
        unknown: ['Who approved the additional spending.'],
        wouldChange: ['A ruling that some of the 26 million crowns was not for the tram.'],
      },
    },
    {
      at: '2024-11-08 16:00',
      publishes: { kind: 'verdict-change', note: 'The report of the Audit Office turns the verdict round.' },
    },
  ],
};
