import type { Lack } from '../../domain/publication.ts';

const OF_STATEMENT = new Set(['wording', 'wordingBy']);
const OF_CITATION = new Set(['sourceId', 'place', 'accessedOn', 'via', 'relayedById', 'originalRead', 'relianceNote']);

/** The address of the very field where something lacking is mended. `field` is that of the refusal: `evidence.3.why`. */
export function placeOfLack(claimId: string, field: string): string | undefined {
  const claim = `/desk/claims/${claimId}`;
  const [part = '', ...rest] = field.split('.');
  if (part === 'claim' && rest[0] === 'replies') return `${claim}/replies`;
  if (part === 'claim') return `${claim}/edit#${rest.join('.')}`;
  if (part === 'verdict') return `${claim}#${rest.join('.')}`;
  const [number, name = ''] = rest;
  if (part === 'appearance') return `${claim}/edit#appearances.${Number(number) - 1}.${name}`;
  if (part === 'announcement') return `${claim}/send#${rest.join('.')}`;
  if (part !== 'evidence') return undefined;
  const evidence = `${claim}/evidence/${number}`;
  if (OF_CITATION.has(name)) return `${evidence}/statement#citation.${name}`;
  return OF_STATEMENT.has(name) ? `${evidence}/statement#${name}` : `${evidence}#${name}`;
}

/** The same for a lack that was found while looking, before anything was refused. */
export const linkOfLack = (claimId: string, { at, field }: Lack): string =>
  placeOfLack(claimId, 'number' in at ? `${at.part}.${at.number}.${field}` : `${at.part}.${field}`) ??
  `/desk/claims/${claimId}`;
