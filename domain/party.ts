import { z } from 'zod';
import { fold } from './fold.ts';
import { slug } from './slug.ts';
import { filled, optionalText, optionalWebAddress } from './text.ts';

export const PARTY_KINDS = ['person', 'organisation'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

export const partyInput = z.strictObject({
  name: filled('line'),
  slug: slug.optional(),
  kind: z.enum(PARTY_KINDS),
  description: optionalText('passage'),
  aliases: z.array(filled('line')).max(30).default([]),
  website: optionalWebAddress,
});
/** `another` says that a party of the same name is known, and that this is not it. */
export const newPartyInput = partyInput.extend({ another: z.boolean().default(false) });

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
