import { parseSetCookieHeader } from 'better-auth/cookies';

/** A cookie as Next's `cookies().set` takes it. */
export type Cookie = {
  name: string;
  value: string;
  path: string;
  httpOnly: boolean;
  secure: boolean;
  sameSite: 'lax';
  maxAge?: number;
};

/** The cookies of an answer of better-auth. */
export function cookiesOf(headers: Headers): Cookie[] {
  return headers.getSetCookie().flatMap((line) =>
    Array.from(parseSetCookieHeader(line), ([name, attributes]) => ({
      name,
      value: attributes.value,
      path: '/',
      httpOnly: true,
      secure: attributes.secure === true,
      sameSite: 'lax' as const,
      ...(attributes['max-age'] === undefined ? {} : { maxAge: attributes['max-age'] }),
    })),
  );
}
