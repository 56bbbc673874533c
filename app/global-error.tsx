'use client';

// The framework asks for a client component here. Readers get the server's own error page, which needs no script; this is
// what the desk and `npm run dev` show when even the layout fails, so it depends on nothing, the catalogue included.
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Something went wrong</h1>
          <p>The page could not be made. Trying again may help.</p>
          {error.digest && <p>{error.digest}</p>}
        </main>
      </body>
    </html>
  );
}
