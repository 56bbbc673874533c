import { paragraphsOf } from '../domain/used-words.ts';
import { decodeText } from './decode.ts';
import type { FetchedPage } from './fetch-page.ts';
import { type ReadPage, readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';

/** Why nothing could be read from a page that was fetched. */
export type ReadProblem = 'notReadable' | 'damagedPdf';
export type Read = { ok: true; read: ReadPage } | { ok: false; problem: ReadProblem };

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Reads whatever kind of page it is: by its first bytes where they say so, else by what the server calls it. */
export async function readPage({ bytes, mediaType, charset }: FetchedPage): Promise<Read> {
  if (PDF.every((byte, index) => bytes[index] === byte)) return readDocument(bytes);
  const text = decodeText(bytes, charset);
  const looksHtml = /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<(!doctype html|html))/i.test(text);
  if (looksHtml || /^(text\/html|application\/xhtml\+xml)$/.test(mediaType)) {
    const read = readHtml(text);
    return read ? { ok: true, read } : { ok: false, problem: 'notReadable' };
  }
  if (mediaType === 'text/plain') return { ok: true, read: { facts: NOTHING, paragraphs: paragraphsOf(text) } };
  return { ok: false, problem: 'notReadable' };
}

const NOTHING = { title: null, publisher: null, byline: null, publishedOn: null, language: null };

async function readDocument(bytes: Uint8Array): Promise<Read> {
  try {
    return { ok: true, read: await readPdf(bytes) };
  } catch (error) {
    // What pdf.js throws of a file has one of these names; anything else is a fault of ours.
    if (!(error instanceof Error && /^(InvalidPDF|Password|UnknownError|Format)/.test(error.name))) throw error;
    return { ok: false, problem: 'damagedPdf' };
  }
}
