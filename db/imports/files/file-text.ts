import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { FILE_LIMITS, type FileFormat } from '../../../domain/imports/import.ts';
import { FileRefusal } from './file-refusal.ts';

/** One whole line, however long a record may be. */
const BEGINNING = FILE_LIMITS.record + 64 * 1024;

/** What a file begins with, and how it is encoded. */
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
    const isPacked = bytes.subarray(0, 4).equals(ZIP);
    const encoding = isPacked || size > FILE_LIMITS.bytes ? 'utf-8' : await encodingOf(path, bytes);
    return { bytes, size, encoding, text: new TextDecoder(encoding).decode(bytes, { stream: true }) };
  } finally {
    await file.close();
  }
}

/** By its mark, or UTF-8 where all of it is that, else as older programs write Cyrillic or Western letters. */
async function encodingOf(path: string, head: Buffer): Promise<string> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [letters, others, inRuns, isUtf8] = [0, 0, 0, true];
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes = chunk as Buffer;
    if (isUtf8) {
      try {
        decoder.decode(bytes, { stream: true });
      } catch {
        isUtf8 = false;
      }
    }
    // Of windows-1251 most bytes over 127 are letters from 192 on, in runs.
    for (let index = 0; index < bytes.length; index += 1) {
      const byte = bytes[index] ?? 0;
      if (byte < 128) continue;
      if (byte < 192) others += 1;
      else {
        letters += 1;
        if ((bytes[index + 1] ?? 0) >= 192) inRuns += 1;
      }
    }
  }
  if (isUtf8) return 'utf-8';
  return letters > others && inRuns > letters / 3 ? 'windows-1251' : 'windows-1252';
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

/** Lines that are looked at to tell. */
const LINES = 50;

/** Whether each line is JSON by itself: most of the first whole lines are objects, be one of them broken. An object written over
 *  several lines has none that is one. */
function isLines(text: string): boolean {
  if (!text.startsWith('{')) return false;
  const lines = text
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.trim() !== '');
  const some = lines.slice(0, LINES);
  return some.length > 0 && some.filter(isObject).length * 2 >= some.length;
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
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
