/** Why another server gave no answer. `notPublic`: it stands in a network that is not asked (reading/public-address.ts). */
export const NETWORK_PROBLEMS = ['notPublic', 'noSuchHost', 'noAnswer', 'badCertificate', 'tooSlow'] as const;
export type NetworkProblem = (typeof NETWORK_PROBLEMS)[number];
