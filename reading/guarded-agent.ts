import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';
import { type AllowedHosts, bareHost, isPublicAddress } from './public-address.ts';

/** The host leads into a network that is not public. */
export class NotPublic extends Error {
  constructor(readonly host: string) {
    super(`${host} is not on the public internet`);
  }
}

/** Finds all addresses of a host, as `dns.lookup` does with `all`. */
export type Lookup = (
  host: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** Looks a host up and judges all it leads to; what is handed on to connect to is what was judged. */
export function judgedLookup(allowed: AllowedHosts, lookup: Lookup): LookupFunction {
  return (host, options, done) => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error) return done(error, '');
      if (!allowed.has(host) && addresses.some(({ address }) => !isPublicAddress(address)))
        return done(new NotPublic(host), '');
      const [first] = addresses;
      if (!first) return done(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), '');
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

/** An HTTP client that connects to public addresses only. What a name leads to is judged at the moment of connecting, so a
 *  name that says something else the next time gains nothing. */
export function guardedAgent(allowed: AllowedHosts, connectTimeout: number, lookup: Lookup = systemLookup): Agent {
  const connect = buildConnector({ lookup: judgedLookup(allowed, lookup), timeout: connectTimeout });
  return new Agent({
    connect: (options, done) => {
      // An address in figures is never looked up, so it is judged here.
      const host = bareHost(options.hostname);
      if (ipaddr.isValid(host) && !allowed.has(host) && !isPublicAddress(host)) return done(new NotPublic(host), null);
      return connect(options, done);
    },
  });
}
