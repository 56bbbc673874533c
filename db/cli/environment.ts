import { z } from 'zod';
import { CommandRefusal } from './refusal.ts';

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, origin, href } = new URL(value);
  return /^https?:$/.test(protocol) && (href === origin || href === `${origin}/`);
}

/** What each variable must be, in words for the person who set it. */
const EXPECTED = {
  DATA_DIR: 'the folder of the database files',
  DATABASE_URL: 'a PostgreSQL address, such as postgres://user@host/database',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  PORT: 'a port number from 0 to 65535',
  PUBLIC_ORIGIN: 'the address readers type, without a path, such as https://facts.example.org',
} as const;

const schema = z.object({
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .refine((value) => URL.canParse(value))
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value <= 65_535)
    .default(3000),
  PUBLIC_ORIGIN: z.string().refine(isOrigin).optional(),
});

export type Environment = z.infer<typeof schema>;

/** The settings that the commands of the database side heed; an empty variable counts as unset.
 *  @throws CommandRefusal naming every value that cannot be used */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.entries(variables).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const names = new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof typeof EXPECTED));
  throw new CommandRefusal([...names].map((name) => problem(name, variables[name] ?? '')).join('\n'));
}

/** An address of a database holds a password, so its value is not repeated. */
function problem(name: keyof typeof EXPECTED, value: string): string {
  const shown = name === 'DATABASE_URL' ? 'its value' : JSON.stringify(value);
  return `${name} must be ${EXPECTED[name]}; ${shown} is not.`;
}

/** Where readers find the newsroom, without a slash at the end. */
export const publicOrigin = ({ PUBLIC_ORIGIN, PORT }: Environment): string =>
  new URL(PUBLIC_ORIGIN ?? `http://localhost:${PORT}`).origin;

const isLoopback = (host: string): boolean => /^(localhost|\[?::1\]?|127(\.\d{1,3}){3})$/i.test(host);

/** The host through which others than this machine reach the server, or undefined where none does. */
export function reachableAs({ HOST, PUBLIC_ORIGIN }: Environment): string | undefined {
  const hosts = [HOST, ...(PUBLIC_ORIGIN ? [new URL(PUBLIC_ORIGIN).hostname] : [])];
  return hosts.find((host) => !isLoopback(host));
}
