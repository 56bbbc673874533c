import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportContext, recordState } from '../../domain/testing/export-factory.ts';
import { pdfOf } from './paper-pdf.ts';
import { NotSet, type Setting, typeset } from './typst.ts';

const line: Setting = {
  template: 'pictures/line.typ',
  files: {
    'shapes.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
    'line.json': JSON.stringify({ width: 10, height: 10, words: [], paper: '#ffffff' }),
  },
  as: { form: 'svg' },
};
const problemOf = (error: unknown) => (error instanceof NotSet ? error.problem : error);

describe('What is set', () => {
  it('leaves the thread that asked for it to others meanwhile', async () => {
    const frame = { title: 'Long', language: 'en', newsroom: 'n', dated: 'd', at: recordState.publishedAt };
    const text = 'A quotation of some length. '.repeat(20);
    const blocks = Array.from({ length: 2_000 }, () => ({ type: 'quote' as const, text }));
    let longest = 0;
    let before = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 1);
    const started = performance.now();
    await pdfOf(frame, blocks, exportContext);
    const took = performance.now() - started;
    clearInterval(clock);
    expect(longest).toBeLessThan(took / 2);
  });

  it('is refused where it cannot be set, and the next is set', async () => {
    expect(await typeset({ ...line, files: {} }).catch(problemOf)).toBe('failed');
    expect((await typeset(line)).toString()).toContain('<svg');
  });

  it('is set to its end although all are told to stop, and leaves nothing behind', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'claimline-stop-'));
    const child = fork('app/exports/typst-process.mjs', ['app'], {
      env: { NODE_ENV: 'test', TMPDIR: folder },
      execArgv: [],
      serialization: 'advanced',
    });
    child.send({ ...line, files: {} });
    await once(child, 'message');
    child.kill('SIGTERM');
    child.send(line);
    expect(await once(child, 'message')).toMatchObject([{ ok: true }, undefined]);
    expect(readdirSync(folder)).toHaveLength(1);
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('is refused where too many wait', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => typeset(line).catch(problemOf)));
    expect(answers.filter((answer) => answer === 'busy')).toHaveLength(5);
    expect(answers.filter((answer) => Buffer.isBuffer(answer))).toHaveLength(20);
  });
});
