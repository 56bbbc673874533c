import { z } from 'zod';
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
export type PartyInput = z.input<typeof partyInput>;
