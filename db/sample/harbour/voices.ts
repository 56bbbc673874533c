import type { ClaimStory, StatementTold } from '../story-book.ts';
import { interestOf } from './cast.ts';
import { ownWords, viaGazette } from './sources.ts';

/** One of many who speak about the same thing. */
export type Voice = {
  name: string;
  /** Said on this day, and logged a day later. */
  on: string;
  by: string;
  stance: 'supports' | 'rebuts' | 'context';
  words: string;
  why: string;
  place: string;
  office?: string;
  onBehalfOf?: string;
  /** Whoever knew it at first hand, where the speaker only passes it on. */
  origin?: string;
  /** What was said before it was translated. */
  uzbek?: string;
  relayed?: string;
};

const DOCUMENTS: Record<string, string> = {
  'harbour-tram-company': 'company-figures',
  'harbour-gazette': 'gazette-tram-pages',
  'harbour-passengers-association': 'stop-watch-log',
  'harbour-tram-drivers': 'drivers-board',
  'harbour-statistics-office': 'punctuality-table',
  'harbour-city-council': 'council-minutes',
  'ada-marrow': 'council-minutes',
  'pim-larkspur': 'gazette-tram-pages',
  'dockside-residents-group': 'dockside-letters',
  'quay-traders-guild': 'traders-circular',
  'harbour-clinic': 'clinic-letter',
  'harbour-transport-laboratory': 'cancelled-trams',
  'delegation-of-shamolqorgon': 'delegation-film',
};

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function said(voice: Voice, accessedOn: string): StatementTold {
  const source = DOCUMENTS[voice.by];
  if (!source) throw new Error(`The sample has no document in which ${voice.by} speaks`);
  const { by, words, place, office, onBehalfOf, uzbek, relayed } = voice;
  return {
    by,
    words,
    language: 'en',
    saidOn: voice.on,
    ...(office ? { office } : {}),
    ...(onBehalfOf ? { onBehalfOf } : {}),
    ...(uzbek
      ? { wording: 'translated', wordingBy: 'Sample checker', originalWords: uzbek, originalLanguage: 'uz' }
      : relayed
        ? { wording: 'relayed', wordingBy: 'Harbour Gazette' }
        : { wording: 'verbatim' }),
    citation: relayed ? viaGazette(place, accessedOn, relayed) : ownWords(source, place, accessedOn),
  };
}

/** Each voice as it comes in, at ten in the morning of the day after. */
export const heard = (voices: readonly Voice[]): ClaimStory['events'] =>
  voices.map((voice) => {
    const logged = dayAfter(voice.on);
    return {
      at: `${logged} 10:00`,
      hears: voice.name,
      said: said(voice, logged),
      bearing: {
        stance: voice.stance,
        why: voice.why,
        ...interestOf(voice.by),
        ...(voice.origin ? { origin: voice.origin } : {}),
      },
    };
  });
