import { z } from 'zod';
import { claimInput } from '../claim.ts';
import { evidenceInput } from '../evidence.ts';
import { newPartyInput } from '../party.ts';
import { reviewInput } from '../review.ts';
import { sourceInput } from '../source.ts';
import { statementInput } from '../statement.ts';
import { verdictInput } from '../verdict.ts';
import type { Scope } from './token.ts';

const added = { id: z.uuid(), version: z.int().min(1) };
const slugged = { ...added, slug: z.string() };

type Written = { scope: Scope; summary: string; description: string; input: z.ZodType; answer: z.ZodObject };

/** What programs can write, by the last part of the address: `POST /api/v1/claims`. The inputs are those of the desk's own
 *  commands, so that neither takes what the other refuses. */
export const WRITES = {
  claims: {
    scope: 'claims',
    summary: 'Log a claim',
    description: 'On the desk alone, until it is checked and an editor publishes it.',
    input: claimInput,
    answer: z.object(slugged),
  },
  parties: {
    scope: 'parties',
    summary: 'Add a party',
    description: 'One that goes by the same name already is not added again: `partyKnown` gives its `id`.',
    input: newPartyInput,
    answer: z.object(slugged),
  },
  sources: {
    scope: 'sources',
    summary: 'Add a source',
    description: 'A document, with its text where there is one: quotes are found in it.',
    input: sourceInput,
    answer: z.object(added),
  },
  statements: {
    scope: 'statements',
    summary: 'Add a statement',
    description: 'What a party said. It bears on nothing until it is put to a claim.',
    input: statementInput,
    answer: z.object(added),
  },
  evidence: {
    scope: 'statements',
    summary: 'Put a statement to a claim',
    description: 'With the stance it has to it.',
    input: evidenceInput,
    answer: z.object({ ...added, number: z.int().min(1) }),
  },
  verdicts: {
    scope: 'verdicts',
    summary: 'Propose a verdict',
    description: 'For the next edition. `version` is the number of the proposal before; 0 where there is none.',
    input: verdictInput,
    answer: z.object({ id: z.uuid(), number: z.int().min(1) }),
  },
  reviews: {
    scope: 'review',
    summary: 'Send a claim to review',
    description: 'Refused, with all that lacks, while anything does. Who approves and publishes is a person.',
    input: reviewInput,
    answer: z.object({ id: z.uuid(), documentHash: z.string().meta({ description: 'What an approval names.' }) }),
  },
} as const satisfies Record<string, Written>;

export type WriteName = keyof typeof WRITES;
export const WRITE_NAMES = Object.keys(WRITES) as WriteName[];
export const isWriteName = (name: string): name is WriteName => Object.hasOwn(WRITES, name);
