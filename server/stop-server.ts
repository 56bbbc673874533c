import type { Server } from 'node:http';

const LOOK_AGAIN = 50;

/**
 * Takes no new connections, lets requests under way finish, and calls `onStopped` when the last has. `close()` ends
 * connections that are idle now, not those that become idle later, so it is asked again. After `grace` milliseconds
 * whatever is left is cut: event streams never end, and browsers open connections on which they never ask anything.
 */
export function stopServer(server: Server, grace: number, onStopped: () => void): void {
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN);
  const insist = setTimeout(() => server.closeAllConnections(), grace);
  server.close(() => {
    clearInterval(idle);
    clearTimeout(insist);
    onStopped();
  });
}
