import type { StoryBook } from '../story-book.ts';
import { budget } from './budget.ts';
import { parties } from './cast.ts';
import { quieterThanBuses, stopsHaveRoofs } from './in-hand.ts';
import { opening } from './opening.ts';
import { punctuality } from './punctuality.ts';
import { shops } from './shops.ts';
import { sources } from './sources.ts';
import { tickets } from './tickets.ts';
import { traffic } from './traffic.ts';
import { trees } from './trees.ts';
import { wind } from './wind.ts';

/** The fictional story: everything that can become of a claim, over nine months. */
export const harbourBook: StoryBook = {
  at: '2024-05-02 09:10',
  story: {
    slug: 'harbour-city-tram',
    title: 'The Harbour City tram',
    summary: 'A city opens its first tram line, and everybody has something to say about it.',
    notice:
      'This story is invented. Harbour City, its tram, its people and its figures do not exist; they are here to show what can become of a claim.',
  },
  parties,
  sources,
  claims: [opening, punctuality, budget, traffic, trees, tickets, wind, shops, quieterThanBuses, stopsHaveRoofs],
};
