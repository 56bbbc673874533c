import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** Loopback as well, and no other test's. */
export const HOST = '127.0.0.3';

export type Told = { headers: Record<string, string>; body: string };

/** A program that is told of publications. `answer` is the status it gives from now on. */
export async function openHookSite() {
  const told: Told[] = [];
  let status = 204;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    told.push({ headers: request.headers as Record<string, string>, body });
    response.writeHead(status).end();
  });
  await new Promise<void>((done) => server.listen(0, HOST, done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}/hook`,
    told,
    answer: (next: number) => {
      status = next;
    },
    /** The message as the library of Standard Webhooks gives it to whoever has the secret. @throws where it is not signed so */
    verified: (message: Told, secret: string) =>
      new Webhook(secret).verify(message.body, message.headers) as {
        type: string;
        data: {
          claim: { address: string; words: string };
          edition: { number: number; documentHash: string; whole: string };
        };
      },
    close: () => server.close(),
  };
}
