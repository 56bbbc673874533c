// What the server itself says when it cannot give what was asked for: small, whole, readable without script or style.
import { type ServerResponse, STATUS_CODES } from 'node:http';
import { CLOSED_POLICY } from './security-headers.ts';

/** What to say, in a sentence for the person who reads it. The catalogue of the pages is out of reach here. */
const SENTENCES: Record<number, string> = {
  400: 'This address cannot be read. Please check how it is written.',
  403: 'Forms are taken from our own pages only. Please open the form there and send it again.',
  404: 'There is nothing at this address.',
  405: 'This cannot be done at this address.',
  408: 'The request took too long to arrive. Please try again.',
  411: 'A request must say how long it is. Please try again with another program.',
  413: 'What was sent is too large. Please send less at once.',
  415: 'This kind of form cannot be read. Please send it from our own page.',
  429: 'Too many requests came from here. Please wait a moment and try again.',
  431: 'The address, with what the browser sends beside it, is too long. Ask for less at once, or delete the cookies of this site.',
  500: 'Something went wrong on our side. It has been noted. Please try again in a moment.',
  502: 'Something went wrong on our side. It has been noted. Please try again in a moment.',
  503: 'The site is busy or being restarted. Please try again in a moment.',
};

/** What may be added to a refusal. */
export type Details = {
  allow?: string;
  retryAfter?: number;
  /** Stands in the log as well. */
  errorId?: string;
  /** Whatever else is still coming on this connection is not read. */
  close?: boolean;
};

/** Refuses a request, as long as nothing has been answered. After that the answer is cut off: no part poses as a whole. */
export function refuse(
  response: ServerResponse,
  status: number,
  common: Record<string, string>,
  details: Details = {},
) {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const body = refusalPage(status, details.errorId);
  response.writeHead(status, { ...common, ...refusalHeaders(body), ...detailHeaders(details) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** A whole answer for what is so broken that no request came of it. */
export function refusalBytes(status: number, common: Record<string, string>): string {
  const body = refusalPage(status);
  const headers = Object.entries({ ...common, ...refusalHeaders(body), connection: 'close' });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines}\r\n${body}`;
}

/** `errorId` is one of our own making or a number of Next's, never text from outside. */
function refusalPage(status: number, errorId?: string): string {
  const title = STATUS_CODES[status] ?? 'Error';
  const note = errorId === undefined ? '' : `<p>If you write to us about it, please name this number: ${errorId}</p>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${SENTENCES[status] ?? 'This did not work. Please try again in a moment.'}</p>
${note}<p><a href="/">To the front page</a></p>
</main>
</body>
</html>
`;
}

function refusalHeaders(body: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    'content-security-policy': CLOSED_POLICY,
  };
}

function detailHeaders({ allow, retryAfter, close }: Details): Record<string, string> {
  return {
    ...(allow === undefined ? {} : { allow }),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    ...(close ? { connection: 'close' } : {}),
  };
}
