import { expect, it } from 'vitest';
import { newsMap, robots, siteMap, siteMapIndex } from './site-map.ts';

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

it('names a page in every language', () => {
  const languages = ['en', 'uz'].map((language) => ({ language, address: `https://facts.example/${language}` }));
  expect(siteMap([{ address: 'https://facts.example/en', languages }])).toContain(
    '<xhtml:link rel="alternate" hreflang="uz" href="https://facts.example/uz"/>',
  );
});

it('says of what is news its title, its moment, and who publishes it in which language', () => {
  const entry = {
    address: 'https://facts.example/en/claims/x',
    title: 'False: “<A & B>”',
    publishedAt: new Date('2025-01-17T12:00:00Z'),
  };
  const written = newsMap([entry], { name: 'Harbour & Co', language: 'en' });
  expect(written).toContain('<news:name>Harbour &#38; Co</news:name><news:language>en</news:language>');
  expect(written).toContain('<news:publication_date>2025-01-17T12:00:00.000Z</news:publication_date>');
  expect(written).toContain('<news:title>False: “&#60;A &#38; B&#62;”</news:title>');
});
