import { constants, setPriority } from 'node:os';

/**
 * Lets every other thread of this process go first. Called in the pages' thread: where there are fewer processors than
 * work, a reader whose page is kept does not wait for what is being rendered or exported. A thread has a priority of its
 * own only on Linux (setpriority(2), "C library/kernel differences"); elsewhere the call would slow the whole process
 * down, so nothing is done.
 */
export function standBack(platform: NodeJS.Platform = process.platform): void {
  if (platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
}
