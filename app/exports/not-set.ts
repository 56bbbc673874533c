import { getTranslations } from 'next-intl/server';
import { DEFAULT_LOCALE } from '../../messages/locales.ts';
import { noFile } from './file-response.ts';
import { NotSet } from './typst.ts';

const STATUSES = { none: 501, busy: 503, failed: 500 } as const;

/** Answers for what could not be set: with the way round where there is no typst for this machine.
 *  @throws whatever else went wrong */
export const sayNotSet =
  (wayRound: 'noPdf' | 'noTypesetter') =>
  async (error: unknown): Promise<Response> => {
    if (!(error instanceof NotSet)) throw error;
    const { problem } = error;
    if (problem === 'failed') process.stderr.write(`A file could not be set: ${error.message}\n`);
    const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
    const said = { none: wayRound, busy: 'typesetterBusy', failed: 'typesetterFailed' } as const;
    const response = noFile(t(said[problem]), STATUSES[problem]);
    if (problem === 'busy') response.headers.set('retry-after', '30');
    return response;
  };
