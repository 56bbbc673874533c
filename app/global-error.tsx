'use client';

import { DEFAULT_LOCALE } from '../messages/locales.ts';

// The framework asks for a client component here. Readers get the server's own error page, which needs no script; this is
// what the desk and `npm run dev` show when even the layout fails, so it depends on nothing that could fail too. Its words
// are put in from the catalogue when it is built: the whole of it would weigh on every page of the desk.
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang={DEFAULT_LOCALE}>
      <body>
        <main>
          <h1>{process.env.FAILED_TITLE}</h1>
          <p>{process.env.FAILED_TEXT}</p>
          {error.digest && <p>{error.digest}</p>}
        </main>
      </body>
    </html>
  );
}
