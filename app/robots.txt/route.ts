import { robots } from '../../domain/site-map.ts';
import { siteOrigin } from '../address.ts';
import { readNewsroom } from '../store.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const newsroom = await readNewsroom();
  const body = robots(newsroom?.sample !== false, `${siteOrigin()}/sitemap.xml`, `${siteOrigin()}/news-sitemap.xml`);
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
