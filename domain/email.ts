import { z } from 'zod';
import { filled } from './text.ts';

/** An address that mail can be sent to, in small letters. An empty one is missing, not wrong. */
export const email = filled('line').pipe(
  z
    .email('notAnEmail')
    .max(254)
    .transform((value) => value.toLowerCase()),
);
