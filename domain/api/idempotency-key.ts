/** A key is kept for so many milliseconds. */
export const KEYS_KEPT = 7 * 24 * 60 * 60 * 1_000;

const LONGEST = 255;

/** The key of a request that may be sent twice (draft-ietf-httpapi-idempotency-key-header): a quoted string, or, as most clients
 *  send it, the same without its quotation marks. Null where none was sent; undefined where it is none. */
export function readIdempotencyKey(header: string | null): string | null | undefined {
  if (header === null) return null;
  const quoted = /^"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"$/
    .exec(header.trim())?.[1]
    ?.replace(/\\(["\\])/g, '$1');
  const key = quoted ?? (/^[\x21\x23-\x7e]+$/.test(header.trim()) ? header.trim() : undefined);
  return key !== undefined && key.length > 0 && key.length <= LONGEST ? key : undefined;
}
