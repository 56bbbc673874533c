// @ts-check

/** Where each tool's command stands, so that it is started by Node itself on every operating system. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  // Not bin/tsc: Node 20.9 does not load a module without an extension.
  tsc: 'node_modules/typescript/lib/tsc.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  knip: 'node_modules/knip/bin/knip.js',
};
