// The yardstick: node:http and nothing else, sending the same bytes with the same headers from memory.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file = '', headersFile = ''] = process.argv.slice(2);
const body = readFileSync(file);
const headers = JSON.parse(readFileSync(headersFile, 'utf8')) as Record<string, string>;

const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object') process.send?.({ port: address.port });
});
