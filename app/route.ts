import { redirect } from 'next/navigation';
import { DEFAULT_LOCALE } from '../messages/locales.ts';

// The server in front chooses by the reader's languages and never asks here; `npm run dev` has no server in front.
export function GET(): never {
  redirect(`/${DEFAULT_LOCALE}`);
}
