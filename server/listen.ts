import type { Server } from 'node:http';
import { StartRefusal } from './start-refusal.ts';

/** Takes the port, or throws a StartRefusal that says how to get one. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartRefusal(
        `Port ${port} is in use: please stop what listens there, or choose another one, as in PORT=${port + 1} npm start.`,
      );
    case 'EACCES':
      return new StartRefusal(`Port ${port} may not be used by this user: please choose one above 1023 with PORT.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartRefusal(`This machine has no address ${host}: please set HOST to one of its own, or unset it.`);
    default:
      return error;
  }
}
