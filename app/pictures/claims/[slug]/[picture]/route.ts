import { getTranslations } from 'next-intl/server';
import { getEdition, getNewestEdition } from '../../../../../db/queries/editions.ts';
import type { Edition } from '../../../../../domain/edition.ts';
import type { ExportContext } from '../../../../../domain/exports/export-context.ts';
import type { Theme } from '../../../../../domain/pictures/palette.ts';
import { DEFAULT_LOCALE } from '../../../../../messages/locales.ts';
import { exportContext } from '../../../../exports/export-context.ts';
import { noFile } from '../../../../exports/file-response.ts';
import { sayNotSet } from '../../../../exports/not-set.ts';
import { getStore } from '../../../../store.ts';
import { linePng, lineSvg, sharePng } from '../../../draw.ts';
import { drawnOnce } from '../../../kept.ts';

export const dynamic = 'force-dynamic';

type Draw = (edition: Edition, theme: Theme, context: ExportContext) => Promise<Buffer>;
const PICTURES: Record<string, { type: string; draw: Draw }> = {
  'line.svg': {
    type: 'image/svg+xml; charset=utf-8',
    draw: async (edition, theme, context) => Buffer.from(lineSvg(edition, theme, context)),
  },
  'line.png': { type: 'image/png', draw: linePng },
  'share.png': { type: 'image/png', draw: (edition, _, context) => sharePng(edition, context) },
};

type Props = { params: Promise<{ slug: string; picture: string }> };

/** `/pictures/claims/[slug]/line.svg`, `line.png` and `share.png`: of the newest edition, or of `?edition=`; a line in the dark
 *  with `?theme=dark`. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'exports' });
  const { slug, picture: name } = await params;
  const picture = Object.hasOwn(PICTURES, name) ? PICTURES[name] : undefined;
  if (!picture) return noFile(t('noPicture'));
  const asked = new URL(request.url).searchParams;
  const number = asked.get('edition');
  if (number !== null && !/^[1-9]\d{0,5}$/.test(number)) return noFile(t('noEdition'));
  const store = await getStore();
  const found = number === null ? await getNewestEdition(store, slug) : await getEdition(store, slug, Number(number));
  if (!found) return noFile(t(number === null ? 'noClaim' : 'noEdition'));
  const { edition } = found;
  const { timeZone, sample } = edition.document.newsroom;
  const theme: Theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
  const context = await exportContext(timeZone);
  const headers = { 'content-type': picture.type, ...(sample && { 'x-robots-tag': 'noindex' }) };
  return drawnOnce(`${edition.header.id} ${name} ${theme}`, () => picture.draw(edition, theme, context)).then(
    (drawn) => new Response(new Uint8Array(drawn), { headers }),
    sayNotSet('noTypesetter'),
  );
}
