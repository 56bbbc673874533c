import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import messages from '../../messages/en.json' with { type: 'json' };

/** A component as it leaves the server, with the real catalogue. */
const markupOf = (node: ReactNode): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  );

/** The words a reader gets of it, one space between any two. */
export const textOf = (node: ReactNode): string =>
  markupOf(node)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
