import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientAddress, limitKey } from './client-address.ts';
import { readEnvironment } from './environment.ts';

function requestFrom(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as IncomingMessage;
}

function trust(proxies: string) {
  const read = readEnvironment({ TRUSTED_PROXY: proxies });
  if (!read.ok) throw new Error(read.problems.join());
  return read.environment.TRUSTED_PROXY;
}

describe("a client's address", () => {
  test('is that of the connection, whatever the client says, where no proxy is trusted', () => {
    expect(clientAddress(requestFrom('203.0.113.5', '9.9.9.9'), undefined)).toBe('203.0.113.5');
  });

  test('is that of the connection where it does not come from a trusted proxy', () => {
    expect(clientAddress(requestFrom('203.0.113.5', '9.9.9.9'), trust('10.0.0.1'))).toBe('203.0.113.5');
  });

  test('is the last that a trusted proxy has added, not what the client has written before it', () => {
    expect(clientAddress(requestFrom('10.0.0.1', '9.9.9.9, 203.0.113.5'), trust('10.0.0.1'))).toBe('203.0.113.5');
  });

  test('is found behind a chain of trusted proxies and networks of them', () => {
    const trusted = trust('10.0.0.0/8, 2001:db8::/32');
    const request = requestFrom('::ffff:10.0.0.1', '9.9.9.9, 203.0.113.5, 2001:db8::7, 10.2.3.4');
    expect(clientAddress(request, trusted)).toBe('203.0.113.5');
  });

  test('is that of the proxy where what it has added is no address', () => {
    for (const forwarded of ['', 'unknown', '203.0.113.5, <script>']) {
      expect(clientAddress(requestFrom('10.0.0.1', forwarded), trust('10.0.0.1'))).toBe('10.0.0.1');
    }
  });
});

describe('what limits count by', () => {
  test.each([
    ['203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1', 'fe80:0:0:0::/64'],
  ])('%s is %s', (address, key) => {
    expect(limitKey(address)).toBe(key);
  });
});
