import { publishSite } from '../commands/site.ts';
import type { Store } from '../engines/store.ts';
import { beginNewsroom } from '../newsroom.ts';
import { calendarOf, momentOf } from './calendar.ts';
import { harbourBook } from './harbour/book.ts';
import { addSamplePeople } from './people.ts';
import { realBook } from './real/book.ts';
import { done } from './refusals.ts';
import { sampleSite } from './site.ts';
import { Teller } from './teller.ts';

const SAMPLE_NEWSROOM = { name: 'Sample newsroom', timeZone: 'Asia/Tashkent', language: 'en', sample: true };
const BEGUN = '2024-05-02 09:00';

/** Loads the sample newsroom into an empty database, through the commands of real work and with the clock of the events:
 *  the same editions with the same hashes on every machine.
 *  @throws where a command refuses, with the place in the story */
export async function loadSample(store: Store): Promise<void> {
  const begun = momentOf(BEGUN);
  done(await beginNewsroom(store, begun, SAMPLE_NEWSROOM), 'begins the newsroom');
  const people = await addSamplePeople(store, begun);
  const teller = new Teller(store, people);
  done(
    await publishSite(store, teller.deed('editor', begun), sampleSite),
    'publishes what the newsroom says of itself',
  );
  for (const entry of calendarOf([harbourBook, realBook])) await entry.tell(teller);
}
