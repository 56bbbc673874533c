import { existsSync } from 'node:fs';
import { rm, utimes } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { forgetUploads, makeUploadFolder } from './upload-folder.ts';

test('What a crash left of uploads is removed after a day, and what comes in now is left alone', async () => {
  const [left, current] = [await makeUploadFolder(), await makeUploadFolder()];
  const now = new Date();
  const longAgo = new Date(now.getTime() - 2 * 86_400_000);
  await utimes(left, longAgo, longAgo);
  await forgetUploads(now);
  expect([existsSync(left), existsSync(current)]).toEqual([false, true]);
  await rm(current, { recursive: true });
});
