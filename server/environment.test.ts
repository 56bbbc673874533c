import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

test('With nothing set, the server listens on loopback at port 3000', () => {
  expect(readEnvironment({})).toMatchObject({
    ok: true,
    environment: { PORT: 3000, HOST: '127.0.0.1' },
  });
});

test('An empty value counts as unset', () => {
  expect(readEnvironment({ PORT: '', HOST: '  ' })).toEqual(readEnvironment({}));
});

test('Every unusable value is named at once, in words', () => {
  const read = readEnvironment({
    PORT: '70000',
    PUBLIC_ORIGIN: 'https://facts.example.org/path',
    TRUSTED_PROXY: '10.0.0.0/8, 10.0.0.1/33',
    DATABASE_URL: 'mysql://user:secret@host/news',
    CACHE_MEGABYTES: '0',
    READING_HOSTS: 'archive.intranet, http://10.0.0.7',
  });
  const problems = read.ok ? [] : read.problems;
  expect(problems).toHaveLength(6);
  expect(problems[0]).toBe('PORT must be a port number from 0 to 65535; "70000" is not.');
  expect(problems.join()).not.toContain('secret');
});

test('Hosts to read from are names and addresses', () => {
  const READING_HOSTS = 'archive.intranet, 10.0.0.7,архив.рф';
  expect(readEnvironment({ READING_HOSTS })).toMatchObject({ ok: true, environment: { READING_HOSTS } });
});

test.each(['https://facts.example.org', 'https://facts.example.org/', 'http://localhost:3000', 'http://[::1]:8080'])(
  '%s is a public origin',
  (origin) => {
    expect(readEnvironment({ PUBLIC_ORIGIN: origin })).toMatchObject({ ok: true });
  },
);

test.each(['ftp://a.example', 'https://a.example/?x', 'https://user@a.example', 'a.example', 'https://'])(
  '%s is no public origin',
  (origin) => {
    expect(readEnvironment({ PUBLIC_ORIGIN: origin })).toMatchObject({ ok: false });
  },
);

test.each(['127.0.0.1', '::1', '10.0.0.0/8,192.168.0.0/16', 'fd00::/8 , 127.0.0.1'])(
  '%s are proxies to trust',
  (proxies) => {
    expect(readEnvironment({ TRUSTED_PROXY: proxies })).toMatchObject({ ok: true });
  },
);

test.each(['localhost', '10.0.0.1,', '10.0.0.0/', '10.0.0.0/8/8', '1.2.3', '*'])(
  '%s are no proxies to trust',
  (proxies) => {
    expect(readEnvironment({ TRUSTED_PROXY: proxies })).toMatchObject({ ok: false });
  },
);

test('A mail server and whose name mail is in are set together, and its password is never repeated', () => {
  const [server, from] = ['smtps://desk:secret@mail.example.org', 'Desk <desk@example.org>'];
  expect(readEnvironment({ SMTP_URL: server, MAIL_FROM: from }).ok).toBe(true);
  expect(readEnvironment({ SMTP_URL: server })).toMatchObject({
    ok: false,
    problems: [expect.stringContaining('both')],
  });
  const wrong = readEnvironment({ SMTP_URL: 'mail://desk:secret@host', MAIL_FROM: 'desk@example.org\r\nBcc: x@y' });
  expect(wrong.ok ? [] : wrong.problems).toHaveLength(2);
  expect(JSON.stringify(wrong)).not.toContain('secret');
});
