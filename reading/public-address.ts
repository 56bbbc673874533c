import ipaddr from 'ipaddr.js';

// Whoever may paste a link makes this server ask for it, from inside the newsroom's network. So only what anybody could
// reach from outside is asked for (OWASP, Server-Side Request Forgery Prevention).

/** Addresses in public ranges behind which clouds keep the machine's own secrets: Azure's, which ipaddr.js calls unicast. */
const METADATA = new Set(['168.63.129.16']);

/** Is it an IP address that anybody on the internet could reach? An IPv4 address dressed as an IPv6 one is judged as what it
 *  is; tunnels that carry one (6to4, Teredo, NAT64) are not public. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address);
  return plain.range() === 'unicast' && !METADATA.has(plain.toString());
}

/** What may be read besides the public web: hosts named by whoever runs the newsroom, by any port. */
export type AllowedHosts = ReadonlySet<string>;

export const readAllowedHosts = (setting: string | undefined): AllowedHosts =>
  new Set((setting ?? '').split(',').flatMap((host) => host.trim().toLowerCase() || []));

/** A host as `URL` spells it, without the brackets of IPv6. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '').toLowerCase();

/** May this address be asked for at all? Names are judged again by what they lead to, when they are looked up. */
export function mayAsk(url: URL, allowed: AllowedHosts): boolean {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '') return false;
  const host = bareHost(url.hostname);
  if (allowed.has(host)) return true;
  if (url.port !== '' && url.port !== '80' && url.port !== '443') return false;
  return ipaddr.isValid(host) ? isPublicAddress(host) : host.includes('.');
}
