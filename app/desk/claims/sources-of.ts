import type { Choice } from '../../../components/ui/form/choices.tsx';
import type { EditionDraft } from '../../../domain/edition.ts';

/** The documents in which a claim appeared, to choose from. */
export const sourcesOf = ({ claim }: EditionDraft): Choice[] => {
  const all = claim.appearances.flatMap(({ citation: { source } }) => (source ? [source] : []));
  const distinct = new Map(all.map(({ id, title }) => [id, title]));
  return [...distinct].map(([value, label]) => ({ value, label }));
};
