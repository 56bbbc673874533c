import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type Outcome = { code: number | null; output: string };

/** The commands compiled to a folder of the test's own: they are tried as an operator runs them, each in a process of its
 *  own and told everything by its environment and options. */
export function compileCommands() {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimline-cli-'));
  const config = {
    extends: path.resolve('tsconfig.dist.json'),
    compilerOptions: { rootDir: path.resolve('.'), outDir: folder, typeRoots: [path.resolve('node_modules/@types')] },
    include: [path.resolve('db/cli/*.ts')],
    exclude: [path.resolve('**/*.test.ts')],
  };
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const compiled = spawnSync(process.execPath, [path.resolve('node_modules/typescript/bin/tsc'), '-p', folder]);
  if (compiled.status !== 0) throw new Error(compiled.stdout.toString());

  /** Runs one to its end; where `killAfter` is found in what it prints, it is killed there and then. */
  const run = (
    name: 'prepare' | 'begin' | 'rebuild' | 'backup' | 'import',
    variables: Record<string, string>,
    options: string[] = [],
    killAfter?: string,
  ): Promise<Outcome> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(folder, 'db', 'cli', `${name}.js`), ...options], {
        env: { NODE_ENV: 'production', PATH: process.env.PATH, ...variables },
      });
      let output = '';
      const collect = (chunk: Buffer) => {
        output += chunk.toString();
        if (killAfter && output.includes(killAfter)) child.kill('SIGKILL');
      };
      child.stdout.on('data', collect);
      child.stderr.on('data', collect);
      child.on('close', (code) => resolve({ code, output }));
    });
  const remove = () => rmSync(folder, { recursive: true });
  return { run, remove };
}
