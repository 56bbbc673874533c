import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makePdf } from '../reading/testing/make-pdf.ts';

export const PARAGRAPHS = [
  'The tram stood still on nine days of December, the Harbour Tram Company said on Thursday, and on three more in January.',
  'A spokesperson said that the wires had frozen. “We have ordered new ones,” she said, “and they will hang by the summer.”',
  'The city council had said in autumn that the line would run every day of the winter, whatever the weather would be.',
];
const RUSSIAN = 'Трамвай стоял девять дней в декабре, сообщила компания.';
/** A line that leaves the paper is no part of a PDF's text. */
const LINES = (PARAGRAPHS[0] ?? '').match(/.{1,70}(?: |$)/g) ?? [];
const article = (paragraphs: readonly string[]) => `<!doctype html><html lang="en-GB"><head>
  <title>Nine days without a tram | Harbour Press</title><meta property="og:site_name" content="Harbour Press">
  <meta property="article:published_time" content="2025-01-16T09:30:00+05:00"><meta name="author" content="Ada Marrow"></head>
  <body><nav><a href="/">Home</a></nav><article><h1>Nine days without a tram</h1>
  ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

/** windows-1251: А to я are the bytes from 192 on, in their order. */
const in1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 128 ? code : code - 0x410 + 192;
    }),
  );

/** Loopback as well, and no other test's. */
export const HOST = '127.0.0.2';

/** A site that is not ours, with a page of every kind. `article()` is what its article is at the moment. */
export async function openPressSite() {
  let paragraphs: readonly string[] = PARAGRAPHS;
  const server = createServer((request, response) => {
    const send = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'content-type': type }).end(body);
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/tram') return send('text/html; charset=utf-8', article(paragraphs));
    if (pathname === '/short') return response.writeHead(301, { location: '/tram' }).end();
    if (pathname === '/loop') return response.writeHead(302, { location: '/loop' }).end();
    if (pathname === '/old')
      return send('text/html', in1251(`<meta charset="windows-1251"><title>Трамвай</title><p>${RUSSIAN}`));
    if (pathname === '/report.pdf') return send('application/pdf', makePdf(LINES, 'Report of the winter'));
    if (pathname === '/app') return send('text/html', '<!doctype html><title>An app</title><div id="root"></div>');
    return response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, HOST, listening));
  const origin = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    article: () => article(paragraphs),
    write: (text: readonly string[]) => {
      paragraphs = text;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
