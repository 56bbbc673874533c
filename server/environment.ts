import { BlockList, isIP } from 'node:net';
import { z } from 'zod';

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= from && value <= to, { message: 'out of range' });

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, origin, href } = new URL(value);
  return (protocol === 'http:' || protocol === 'https:') && (href === origin || href === `${origin}/`);
}

/** Reads `127.0.0.1, 10.0.0.0/8, ::1`; undefined where one of them is no address. */
function readAddresses(text: string): BlockList | undefined {
  const list = new BlockList();
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [address = '', length, ...rest] = entry.split('/');
    const version = isIP(address);
    const bits = version === 6 ? 128 : 32;
    const prefix = length === undefined ? bits : Number(/^\d{1,3}$/.test(length) ? length : Number.NaN);
    if (version === 0 || rest.length > 0 || !(prefix <= bits)) return undefined;
    list.addSubnet(address, prefix, version === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

const addresses = z.string().transform((text, context) => {
  const list = readAddresses(text);
  if (list) return list;
  context.addIssue({ code: 'custom', message: 'not addresses' });
  return z.NEVER;
});

/** What each variable must be, in words for the person who set it. */
const EXPECTED = {
  PORT: 'a port number from 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  PUBLIC_ORIGIN: 'the address readers type, without a path, such as https://facts.example.org',
  TRUSTED_PROXY: 'addresses or networks of reverse proxies, separated by commas, such as 127.0.0.1,10.0.0.0/8',
  BUILD_DIR: 'the folder of the build',
  DATABASE_URL: 'a PostgreSQL address, such as postgres://user@host/database',
  CACHE_MEGABYTES: 'a number of megabytes from 1 to 4096',
  PAGES_MEGABYTES: 'a number of megabytes from 128 to 65536',
  SEARCHES_PER_MINUTE: 'a number from 1 to 100000',
  SIGN_INS_PER_MINUTE: 'a number from 1 to 100000',
  WRITES_PER_MINUTE: 'a number from 1 to 100000',
  FORMS_PER_MINUTE: 'a number from 1 to 100000',
  API_CALLS_PER_MINUTE: 'a number from 1 to 100000',
  TIPS_PER_HOUR: 'a number from 1 to 100000',
  TIP_CONTACT_DAYS: 'a number of days from 1 to 3650',
  SMTP_URL: 'the address of a mail server, such as smtps://name:password@mail.example.org',
  MAIL_FROM: 'the address that mail comes from, such as desk@example.org or Desk <desk@example.org>',
  READING_HOSTS:
    'names or addresses of hosts, without scheme and port, separated by commas, such as archive.intranet,10.0.0.7',
} as const;

const schema = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PUBLIC_ORIGIN: z.string().refine(isOrigin).optional(),
  TRUSTED_PROXY: addresses.optional(),
  BUILD_DIR: z.string().default('.next'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .refine((value) => URL.canParse(value))
    .optional(),
  CACHE_MEGABYTES: wholeNumber(1, 4096).default(64),
  PAGES_MEGABYTES: wholeNumber(128, 65_536).default(1024),
  SEARCHES_PER_MINUTE: wholeNumber(1, 100_000).default(60),
  SIGN_INS_PER_MINUTE: wholeNumber(1, 100_000).default(20),
  WRITES_PER_MINUTE: wholeNumber(1, 100_000).default(240),
  FORMS_PER_MINUTE: wholeNumber(1, 100_000).default(60),
  API_CALLS_PER_MINUTE: wholeNumber(1, 100_000).default(240),
  TIPS_PER_HOUR: wholeNumber(1, 100_000).default(10),
  TIP_CONTACT_DAYS: wholeNumber(1, 3650).default(90),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .refine((value) => URL.canParse(value) && new URL(value).hostname !== '')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]+<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/)
    .optional(),
  READING_HOSTS: z
    .string()
    .regex(/^\s*[\p{L}\p{N}.:-]+(\s*,\s*[\p{L}\p{N}.:-]+)*\s*$/u)
    .optional(),
});

/** The environment, read and checked. */
export type Environment = z.infer<typeof schema>;

/** A list of every unusable value, in words; or the environment. An empty variable counts as unset. */
export function readEnvironment(
  variables: Record<string, string | undefined>,
): { ok: true; environment: Environment } | { ok: false; problems: string[] } {
  const given = Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = schema.safeParse(Object.fromEntries(given.map(([name, value]) => [name, value?.trim()])));
  if (parsed.success) {
    const { SMTP_URL, MAIL_FROM } = parsed.data;
    if (Boolean(SMTP_URL) === Boolean(MAIL_FROM)) return { ok: true, environment: parsed.data };
    return { ok: false, problems: ['SMTP_URL and MAIL_FROM must both be set, or neither.'] };
  }
  const names = new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof typeof EXPECTED));
  return { ok: false, problems: [...names].map((name) => describeProblem(name, variables[name] ?? '')) };
}

/** An address of a database or a mail server holds a password, so its value is not repeated. */
function describeProblem(name: keyof typeof EXPECTED, value: string): string {
  const shown = name === 'DATABASE_URL' || name === 'SMTP_URL' ? 'its value' : JSON.stringify(value);
  return `${name} must be ${EXPECTED[name]}; ${shown} is not.`;
}
