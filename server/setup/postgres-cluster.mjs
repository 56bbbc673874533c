// @ts-check
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { freePort } from './free-port.mjs';
import { Refusal } from './refusal.mjs';

/** PostgreSQL refuses to run as root, so root lends it another user: its own where there is one. */
async function otherUser() {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => lines.find((line) => line[0] === name)).find((line) => line);
  if (!user) throw new Refusal('PostgreSQL does not run as root: please add a user named postgres to this machine.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/**
 * Makes a PostgreSQL cluster that nothing but the tests uses, in a temporary folder, on a free port of loopback and
 * with a password of its own. What is acknowledged need not survive a power cut here, so it never waits for the disk.
 * @param {string} programs the folder of initdb and pg_ctl
 * @returns {Promise<{ url: string, remove: () => Promise<void> }>}
 */
export async function startCluster(programs) {
  const user = await otherUser();
  const folder = await mkdtemp(join(tmpdir(), 'claimline-postgres-'));
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  const password = randomBytes(16).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await Promise.all([chown(folder, user.uid, user.gid), chown(passwordFile, user.uid, user.gid)]);

  /**
   * @param {string} program
   * @param {string[]} parameters
   * @param {'pipe' | 'ignore'} output
   */
  async function run(program, parameters, output) {
    const result = await runChild(join(programs, program), parameters, { ...user, output, folder });
    if (result.code !== 0) throw new Error(`${program} failed:\n${result.output}`);
  }

  async function remove() {
    // At once and without a last save: the folder goes away with it.
    await runChild(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], {
      ...user,
      output: 'pipe',
      folder,
    });
    await rm(folder, { recursive: true, force: true });
  }

  try {
    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
    const identity = ['--username=claimline', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    await run('initdb', ['-D', data, ...identity, '--encoding=UTF8', `--locale=${locale}`, '--no-sync'], 'pipe');
    const port = await freePort();
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      "unix_socket_directories=''",
      'max_connections=200',
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
    ];
    const flags = settings.map((setting) => `-c ${setting}`).join(' ');
    // The server keeps what it inherits open, so it must not inherit a pipe that somebody waits for the end of.
    await run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', flags, '-w', '-t', '60', 'start'], 'ignore');
    return { url: `postgres://claimline:${password}@127.0.0.1:${port}/postgres`, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
