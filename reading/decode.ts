const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];
/** As far as browsers look for it (HTML, 13.2.3.2). */
const LOOKED_AT = 1024;

/** Bytes of a page as text. The encoding is, in this order: a byte order mark, what the answer's head says, what the page
 *  says of itself, UTF-8 if it is that, else what old pages of our readers' languages are in. */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const label = [marked, charset, declaredIn(bytes)].find((name) => name && isKnown(name));
  if (label) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder(looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252').decode(bytes);
  }
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1];
  // A page whose declaration could be read is in no UTF-16, whatever it says (HTML, 13.2.3.3).
  return label && /^utf-?16/i.test(label) ? 'utf-8' : (label ?? null);
}

/** In windows-1251 the letters of Cyrillic are the upper quarter, and they stand beside each other. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let pairs = 0;
  for (let at = 1; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high += 1;
    if ((bytes[at] ?? 0) >= 0xc0 && (bytes[at - 1] ?? 0) >= 0xc0) pairs += 1;
  }
  return high > 0 && pairs / high > 0.5;
}
