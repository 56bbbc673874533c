import type { FetchProblem } from './fetch-page.ts';
import type { PageFacts } from './page-facts.ts';
import type { ReadProblem } from './read-page.ts';

/** A page of the web as it was read: what it says of itself, its words in paragraphs (an empty line between two), and its
 *  bytes as they came. `foundAt` is where redirects led. */
type Reading = { foundAt: string; mediaType: string; bytes: Uint8Array; facts: PageFacts; text: string };

/** `tooHard`: it took too long or too much to read. `status` is the server's, where it would not give the page. */
export type ReadingResult =
  | { ok: true; reading: Reading }
  | { ok: false; problem: FetchProblem | ReadProblem | 'tooHard'; status: number | null };

/** What a process that reads is asked. `allowedHosts` as the setting has them. */
export type ReadingTask = { address: string; allowedHosts: string; agentName: string };
