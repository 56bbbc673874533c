import { describe, expect, it } from 'vitest';
import { isPublicAddress, mayAsk, readAllowedHosts } from './public-address.ts';

const NOBODY = readAllowedHosts(undefined);
const asks = (address: string, allowed = NOBODY) => mayAsk(new URL(address), allowed);

describe('what the server asks for', () => {
  it.each([
    'http://8.8.8.8/',
    'https://kun.uz/en/news/1',
    'https://xn--80ak6aa92e.example/',
    'https://[2606:4700:4700::1111]/',
    'http://facts.example:80/',
    'https://facts.example:443/',
  ])('%s may be asked for', (address) => expect(asks(address)).toBe(true));

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://100.100.100.200/',
    'http://169.254.169.254/latest/meta-data/',
    'http://168.63.129.16/',
    'http://192.0.0.192/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://localhost/',
    'http://intranet/',
    'http://facts.example:8080/',
    'http://facts.example:22/',
    'http://user:secret@facts.example/',
    'ftp://facts.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('%s may not', (address) => expect(asks(address)).toBe(false));

  it('Hosts that whoever runs the newsroom named may be asked for by any port, and no others', () => {
    const allowed = readAllowedHosts(' Archive.intranet , 10.0.0.7,');
    expect(asks('http://archive.intranet:8080/', allowed)).toBe(true);
    expect(asks('http://10.0.0.7/', allowed)).toBe(true);
    expect(asks('http://10.0.0.8/', allowed)).toBe(false);
    expect(asks('http://evil.archive.intranet:8080/', allowed)).toBe(false);
    expect(asks('ftp://archive.intranet/', allowed)).toBe(false);
  });

  it('What is no address is not public', () => expect(isPublicAddress('facts.example')).toBe(false));
});
