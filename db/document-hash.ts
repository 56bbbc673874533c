import { createHash } from 'node:crypto';

/** SHA-256 of a canonical document's UTF-8 bytes, lower-case hex. */
export const sha256 = (canonical: string): string => createHash('sha256').update(canonical, 'utf8').digest('hex');
