import { and, eq, like } from 'drizzle-orm';
import { deskTerms } from '../../../domain/desk-text.ts';
import type { Store } from '../../engines/store.ts';

/** The claims whose text on the desk has words that begin with every word typed, to be looked for among. */
export function claimsSaying({ read, t: { deskTexts } }: Store, typed: string) {
  const begun = deskTerms(typed).map((term) => like(deskTexts.text, `% ${term}%`));
  return read
    .select({ id: deskTexts.recordId })
    .from(deskTexts)
    .where(and(eq(deskTexts.kind, 'claim'), ...begun));
}
