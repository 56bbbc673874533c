import { z } from 'zod';
import { namesake } from './party.ts';
import type { SourceInput } from './source.ts';
import { calendarDay, fitted, languageTag, webAddress } from './text.ts';

const said = z.string().nullable();

/** A page of the web as it was read: the address that was asked for, where redirects led, what it says of itself, its words
 *  and its bytes. */
export const pageReading = z.strictObject({
  address: webAddress,
  foundAt: webAddress,
  mediaType: z.string().transform((value) => fitted(value, 'line') ?? ''),
  bytes: z.instanceof(Uint8Array),
  facts: z.strictObject({ title: said, publisher: said, byline: said, publishedOn: said, language: said }),
  text: z.string().transform((value) => fitted(value, 'document')),
});
export type PageReading = z.output<typeof pageReading>;
export type PageReadingInput = z.input<typeof pageReading>;

type KnownParty = { id: string; name: string; aliases: readonly string[]; website: string | null };

/** What can be filled in of a source from what its page says of itself. What does not fit is left out rather than refused:
 *  it was not typed by anybody. `today` is the newsroom's day, after which nothing was published. */
export function sourceOf(reading: PageReading, parties: readonly KnownParty[], today: string): SourceInput {
  const { address, facts, text } = reading;
  return {
    kind: 'article',
    title: fitted(facts.title, 'line') ?? hostAndPath(address),
    byline: fitted(facts.byline, 'line'),
    publisherId: publisherOf(reading, parties)?.id ?? null,
    url: address,
    publishedOn: dayOf(facts.publishedOn, today),
    language: shortLanguage(facts.language),
    read: true,
    note: null,
    archiveUrl: null,
    text,
  };
}

const bareHost = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
const hostAndPath = (address: string): string =>
  fitted(`${bareHost(address)}${new URL(address).pathname.replace(/\/$/, '')}`, 'line') ?? address;

/** The party that the page names as its publisher, else the one whose website it stands on. */
function publisherOf({ foundAt, facts }: PageReading, parties: readonly KnownParty[]): KnownParty | undefined {
  const named = facts.publisher ? namesake({ name: facts.publisher, aliases: [] }, parties) : undefined;
  return named ?? parties.find(({ website }) => website !== null && bareHost(website) === bareHost(foundAt));
}

function dayOf(written: string | null, today: string): string | null {
  const day = calendarDay.safeParse(written ?? '');
  return day.success && day.data <= today ? day.data : null;
}

/** A page in `en-GB` is in English; which script Uzbek or Serbian is in stays said. */
function shortLanguage(tag: string | null): string | null {
  const [short] = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(?=-|$)/.exec(tag ?? '') ?? [];
  return short !== undefined && languageTag.safeParse(short).success ? short : null;
}
