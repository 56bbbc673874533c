const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What every answer carries. A browser that is told to insist on https must be able to reach us there. */
export function commonHeaders(publicOrigin: URL): Record<string, string> {
  if (publicOrigin.protocol !== 'https:') return COMMON;
  return { ...COMMON, 'strict-transport-security': 'max-age=31536000' };
}

/** For files: what only a page has to be told is left out, since a first visit pays for every file's headers. */
export function staticFileHeaders(common: Record<string, string>): Record<string, string> {
  const { 'permissions-policy': _, 'cross-origin-opener-policy': __, ...others } = common;
  return others;
}

function policy(script: string[], style: string[], framedBy = "'none'"): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...script].join(' ')}`,
    `style-src ${["'self'", ...style].join(' ')}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');
}

/** Reader pages run our own module and nothing else; `hashes` name what a page had to keep. */
export function readerPolicy(hashes: string[]): string {
  return policy(hashes, []);
}

/** For what other sites may frame: the same, but for who may stand around it. */
export const framedPolicy = (hashes: string[]): string => policy(hashes, [], '*');

/** For what other sites may fetch and show in their own pages. It is the same for everyone, so nothing is given away. */
export const FOR_OTHER_SITES = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** The desk runs React, whose inline scripts and styles carry the nonce of their one answer. */
export function deskPolicy(nonce: string): string {
  return policy([`'nonce-${nonce}'`], [`'nonce-${nonce}'`]);
}

/** For what is no page: feeds, exports, refusals. Nothing in it may run, load or be framed. */
export const CLOSED_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** For a page known to one reader: its address goes neither to other sites nor into an index. */
export const PRIVATE = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' };
