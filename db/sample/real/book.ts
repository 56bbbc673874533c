import type { StoryBook } from '../story-book.ts';
import { parties, sources } from './cast.ts';
import { cooperation } from './cooperation.ts';
import { firstFlight } from './first-flight.ts';
import { funding } from './funding.ts';
import { iomAssistance } from './iom-assistance.ts';
import { landedInPanama, twoMoreAircraft } from './landed-in-panama.ts';
import { refusedNations } from './refused-nations.ts';

/** The real story, from one article, letter for letter where it quotes. */
export const realBook: StoryBook = {
  at: '2025-02-15 11:30',
  story: {
    slug: 'us-deportations-through-panama',
    title: 'U.S. deportations through Panama',
    summary:
      'Kun.uz reported on 15 February 2025 that the U.S. had begun deporting Asian migrants to Panama, citizens of Uzbekistan among them. What is claimed of it, by whom, and who answered.',
    notice:
      'Every quote is from one article by Kun.uz, letter for letter. Nobody was asked, and nothing was searched beyond the article. The moments at which this newsroom logged and published are constructed for the sample.',
  },
  parties,
  sources,
  claims: [cooperation, refusedNations, firstFlight, landedInPanama, twoMoreAircraft, funding, iomAssistance],
};
