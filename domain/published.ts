/** What a public address may lead to. */
export const ADDRESS_KINDS = ['claim', 'party', 'story'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** What a party does in a claim: makes it, says something about it, or is spoken for. */
export const PARTY_ROLES = ['claimant', 'speaker', 'spoken-for'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
