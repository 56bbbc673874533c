import { z } from 'zod';
import { email } from './email.ts';
import { filled, id } from './text.ts';

export const ROLES = ['checker', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Whoever acts. `active` is false for someone whose access was ended. */
export type Person = { id: string; name: string; role: Role };

export const invitationInput = z.strictObject({
  name: filled('line'),
  email,
  role: z.enum(ROLES),
});

/** Names the person whom an administrator does something about. */
export const personInput = z.strictObject({ personId: id });
export const roleInput = z.strictObject({ personId: id, role: z.enum(ROLES) });
