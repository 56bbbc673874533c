/** Where readers reach the site, without a path: for canonical links, feeds and whatever else leaves the site. */
export function siteOrigin(): string {
  const origin = process.env.PUBLIC_ORIGIN ?? `http://localhost:${process.env.PORT ?? '3000'}`;
  return origin.replace(/\/$/, '');
}
