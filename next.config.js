import { readFileSync } from 'node:fs';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './messages/request.ts',
  // Every page formats hundreds of messages: they are parsed at the build and not at each render.
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
});

const { failed } = JSON.parse(readFileSync(new URL('./messages/en.json', import.meta.url), 'utf8')).errors;

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.BUILD_DIR ?? '.next',
  poweredByHeader: false,
  env: { FAILED_TITLE: failed.title, FAILED_TEXT: failed.text }, // for app/global-error.tsx, which no catalogue reaches
  compress: false, // server/ compresses, once per page and not once per request
  typescript: { ignoreBuildErrors: true }, // types are checked by `npm test`; whoever only runs the site has no tools for tests
  reactStrictMode: true,
  htmlLimitedBots: /.*/, // metadata stands in <head> for everyone, so a page is whole before any script
  serverExternalPackages: [
    'better-sqlite3',
    'better-sqlite3-for-node-20',
    'pg',
    'undici',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  experimental: {
    preloadEntriesOnStart: false, // the first visit of each page loads it: a start is 1.2 s sooner (docs/performance.md, Start)
    staleTimes: { dynamic: 0, static: 30 }, // the desk shows what is, not what was a minute ago
    serverActions: { bodySizeLimit: '10mb' }, // as much as server/limits.ts lets through: a source comes with its text
  },
};

export default withNextIntl(config);
