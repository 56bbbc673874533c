import { z } from 'zod';
import { affiliationInput } from './affiliation.ts';
import { country } from './country.ts';
import { fold } from './fold.ts';
import { slug } from './slug.ts';
import { filled, id, optionalText, optionalWebAddress, webAddress } from './text.ts';
import { wikidataId } from './wikidata.ts';

export const PARTY_KINDS = ['person', 'organisation'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

const orNothing = <S extends z.ZodType<string, string>>(one: S) =>
  z
    .union([z.literal('').transform(() => null), z.null(), one])
    .optional()
    .transform((value) => value ?? null);

export const partyInput = z.strictObject({
  name: filled('line'),
  slug: slug.optional(),
  kind: z.enum(PARTY_KINDS),
  description: optionalText('passage'),
  aliases: z.array(filled('line')).max(100).default([]),
  country: orNothing(country),
  website: optionalWebAddress,
  /** Other addresses at which it speaks for itself. */
  links: z.array(webAddress).max(20).default([]),
  wikidata: orNothing(wikidataId),
  affiliations: z.array(affiliationInput).max(50).default([]),
});
/** `another` says that a party of the same name is known, and that this is not it. */
export const newPartyInput = partyInput.extend({ another: z.boolean().default(false) });

/** Which of two parties that turned out to be one is kept, and which goes into it. */
export const mergeInput = z
  .strictObject({ goneId: id, keptId: id })
  .refine(({ goneId, keptId }) => goneId !== keptId, { error: 'mergedWithItself', path: ['keptId'] });
export const unmergeInput = z.strictObject({ mergeId: id });

type Named = { name: string; aliases: readonly string[] };

/** Case, accents, apostrophes and spaces make no other name. A name that is nothing else is compared as it stands. */
const keyOf = (name: string): string => fold(name).replace(/\s+/g, ' ').trim() || name;

/** The party that goes by a name of this one: each may be called by its name or by one of its others. Two that share no more
 *  than another name, such as "MFA", are not the same. */
export function namesake<P extends Named>(party: Named, known: readonly P[]): P | undefined {
  const name = keyOf(party.name);
  const names = new Set([name, ...party.aliases.map(keyOf)]);
  return known.find((other) => names.has(keyOf(other.name)) || other.aliases.some((alias) => keyOf(alias) === name));
}

export type PartyInput = z.input<typeof partyInput>;
