import { z } from 'zod';

// EDTF (ISO 8601-2), the part a newsroom needs: year, month or day, each perhaps approximate (`~`) or uncertain (`?`),
// and intervals of these, open at either end (`../2025-02-15` is "by 15 February 2025").
const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
const FORM = new RegExp(`^(?:${DATE}|${DATE}/(?:${DATE}|\\.\\.)|\\.\\./${DATE})$`);

const dayExists = (part: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(part);
  return !match || new Date(`${match[0]}T00:00:00Z`).toISOString().startsWith(match[0]);
};

export const isEdtf = (value: string): boolean => FORM.test(value) && value.split('/').every(dayExists);

export const edtf = z.string().trim().refine(isEdtf, 'notADate');
export const optionalEdtf = z
  .union([z.literal('').transform(() => null), z.null(), edtf])
  .optional()
  .transform((value) => value ?? null);
