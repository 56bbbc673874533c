import { expect, it } from 'vitest';
import { robots, siteMap, siteMapIndex } from './site-map.ts';

it('writes addresses with what has a meaning in XML escaped', () => {
  const written = siteMap([
    { address: 'https://facts.example/en/claims?a=1&b=<2>', changedAt: new Date('2025-01-17T12:00:00.000Z') },
    { address: 'https://facts.example/en' },
  ]);
  expect(written).toContain('<loc>https://facts.example/en/claims?a=1&#38;b=&#60;2&#62;</loc>');
  expect(written).toContain('<lastmod>2025-01-17T12:00:00.000Z</lastmod>');
  expect(written.match(/<url>/g)).toHaveLength(2);
});

it('lists the parts of a large map', () => {
  expect(siteMapIndex(['https://facts.example/sitemaps/0.xml'])).toContain(
    '<sitemap><loc>https://facts.example/sitemaps/0.xml</loc></sitemap>',
  );
});

it('keeps a sample newsroom out of search engines and the desk of a real one', () => {
  expect(robots(true, 'x')).toBe('User-agent: *\nDisallow: /\n');
  expect(robots(false, 'https://facts.example/sitemap.xml')).toContain('Sitemap: https://facts.example/sitemap.xml');
  expect(robots(false, 'x')).toContain('Disallow: /desk');
});
