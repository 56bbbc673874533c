import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';

/**
 * Who asks. Limits count by this address, so a client must not be able to choose it: only what a trusted proxy has
 * added to `X-Forwarded-For` counts, read from the right, until the first address that is not a trusted proxy itself.
 */
export function clientAddress(request: IncomingMessage, trusted: BlockList | undefined): string {
  let address = plainAddress(request.socket.remoteAddress ?? '');
  if (!trusted) return address;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  while (isTrusted(address, trusted) && forwarded.length > 0) {
    const next = plainAddress(forwarded.pop()?.trim() ?? '');
    if (isIP(next) === 0) return address;
    address = next;
  }
  return address;
}

/** The key to count by. Whoever has one IPv6 address usually has the 2^64 of its network. */
export function limitKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Array(Math.max(0, 8 - groups.length - behind.length)).fill('0') : [];
  const network = [...groups, ...zeros, ...behind].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/** `::ffff:1.2.3.4` is how a socket for both families writes 1.2.3.4. */
function plainAddress(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}
