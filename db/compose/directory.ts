import type { CitationDraft, PartyRef, SourceRef } from '../../domain/edition.ts';
import type { Rows } from './rows.ts';

export type Directory = ReturnType<typeof directory>;

export const instant = (at: Date): string => at.toISOString();

/** Looks rows up once and says plainly when a reference points nowhere: the database's own constraints rule that out. */
export function directory(rows: Rows) {
  const parties = new Map(rows.parties.map((row) => [row.id, row]));
  const sources = new Map(rows.sources.map((row) => [row.id, row]));
  const party = (id: string): PartyRef => {
    const row = parties.get(id);
    if (!row) throw new Error(`no party ${id}`);
    const { version, slug, name, kind, website, country, links, wikidata } = row;
    return { id, version, slug, name, kind, website, country, links, wikidata };
  };
  const partyOrNull = (id: string | null) => (id ? party(id) : null);
  const source = (id: string): SourceRef => {
    const row = sources.get(id);
    if (!row) throw new Error(`no source ${id}`);
    const copy = shownCopy(rows.copies.filter(({ sourceId }) => sourceId === id));
    return {
      id: row.id,
      version: row.version,
      kind: row.kind,
      title: row.title,
      publisher: partyOrNull(row.publisherId),
      url: row.url,
      publishedOn: row.publishedOn,
      language: row.language,
      read: row.read,
      note: row.note,
      byline: row.byline,
      archive: copy ? { url: copy.url, takenAt: instant(copy.takenAt) } : null,
    };
  };
  const citation = (row: Rows['appearances'][number] | Rows['evidence'][number]['statement']): CitationDraft => ({
    source: row.sourceId ? source(row.sourceId) : null,
    place: row.place,
    accessedOn: row.accessedOn,
    via: row.via,
    relayedBy: partyOrNull(row.relayedById),
    originalRead: row.originalRead,
    relianceNote: row.relianceNote,
  });
  const speaker = (row: { partyId: string; office: string | null; onBehalfOfId: string | null }) => ({
    party: party(row.partyId),
    office: row.office,
    onBehalfOf: partyOrNull(row.onBehalfOfId),
  });
  return { party, citation, speaker };
}

type Copy = Rows['copies'][number];

/** Of a source's copies, ordered by time, the one an edition names: the newest that readers can go to, else the first that
 *  has the words of the newest. A page whose words are read again unchanged is no other document. */
function shownCopy(copies: readonly Copy[]): Copy | undefined {
  const reachable = copies.findLast(({ url }) => url);
  const words = copies.findLast(({ sha256 }) => sha256)?.sha256;
  return reachable ?? copies.find(({ sha256 }) => words && sha256 === words) ?? copies[0];
}
