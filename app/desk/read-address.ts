import path from 'node:path';
import { readAddress } from '../../reading/read-address.ts';
import type { ReadingResult } from '../../reading/reading.ts';
import { siteOrigin } from '../address.ts';

/** Compiled beside the server, in development too. */
const PROGRAM = path.join(/* turbopackIgnore: true */ process.cwd(), 'dist', 'reading', 'reader-process.js');

/** Fetches and reads a page of the web for whoever is at the desk. */
export const readWebPage = (address: string): Promise<ReadingResult> =>
  readAddress(
    {
      address,
      allowedHosts: process.env.READING_HOSTS ?? '',
      // Whoever runs the site that is read can see who asks, and where to write to.
      agentName: `Claimline (+${siteOrigin()})`,
    },
    PROGRAM,
  );
