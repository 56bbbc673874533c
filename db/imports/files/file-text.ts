import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { FILE_LIMITS, type FileFormat } from '../../../domain/imports/import.ts';
import { FileRefusal } from './file-refusal.ts';

const BEGINNING = 256 * 1024;

/** What a file begins with, and how it is encoded: by its mark, or as UTF-8 where that is what it is, else as older programs write
 *  Cyrillic or Western letters. */
export type FileHead = { bytes: Buffer; size: number; encoding: string; text: string };

export async function readHead(path: string): Promise<FileHead> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(Math.min(BEGINNING, size)),
      0,
      Math.min(BEGINNING, size),
      0,
    );
    const bytes = buffer.subarray(0, bytesRead);
    const encoding = encodingOf(bytes);
    return { bytes, size, encoding, text: new TextDecoder(encoding).decode(bytes, { stream: true }) };
  } finally {
    await file.close();
  }
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    // Of windows-1251 most bytes over 127 are letters from 192 on, in runs.
    const letters = bytes.filter((byte) => byte >= 192).length;
    const others = bytes.filter((byte) => byte >= 128 && byte < 192).length;
    const inRuns = bytes.filter((byte, index) => byte >= 192 && (bytes[index + 1] ?? 0) >= 192).length;
    return letters > others && inRuns > letters / 3 ? 'windows-1251' : 'windows-1252';
  }
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** What kind of file it is, by what stands in it: a name says what somebody thinks it is.
 *  @throws FileRefusal where it is none of those that are read */
export function formatOf({ bytes, size, text }: FileHead): FileFormat {
  if (size === 0 || text.trim() === '') throw new FileRefusal('empty');
  if (size > FILE_LIMITS.bytes) throw new FileRefusal('tooLarge');
  if (bytes.subarray(0, 4).equals(ZIP)) {
    if (size > FILE_LIMITS.packed) throw new FileRefusal('tooLarge');
    return 'xlsx';
  }
  if (text.includes('\u0000')) throw new FileRefusal('unknownFormat');
  const beginning = text.trimStart();
  if (beginning.startsWith('<')) return 'html';
  if (/^[[{]/.test(beginning)) return isLines(beginning) ? 'jsonl' : 'json';
  return 'csv';
}

/** Whether each line is JSON by itself: the first is, and there is nothing else or another object behind it. */
function isLines(text: string): boolean {
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  try {
    const value: unknown = JSON.parse(first);
    return !Array.isArray(value) && end >= 0 && /^\s*\{/.test(text.slice(end));
  } catch {
    return false;
  }
}

/** A file's text, piece by piece. */
export async function* textOf(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: 64 * 1024 })) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
