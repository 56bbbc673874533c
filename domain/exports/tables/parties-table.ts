import { AS_OF, type Column, column, LICENCE, type Table } from './table.ts';

export type PartyRow = { slug: string; name: string; kind: string; claims: number; statements: number };
const of: typeof column<PartyRow> = column;

/** A line for each party that claimed or said something. */
export const PARTIES: Table<PartyRow> = {
  name: 'parties',
  columns: [
    of('party', 'text', ({ name }) => name),
    of('party_slug', 'text', ({ slug }) => slug),
    of('party_kind', 'text', ({ kind }) => kind),
    of('claims', 'number', ({ claims }) => claims),
    of('statements', 'number', ({ statements }) => statements),
    ...(AS_OF as Column<PartyRow>[]),
    of('address', 'address', ({ slug }, { site }) => `${site}/parties/${slug}`),
    LICENCE as Column<PartyRow>,
  ],
};
