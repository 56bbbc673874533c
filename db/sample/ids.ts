import { v7 as uuidv7 } from 'uuid';
import { sha256 } from '../document-hash.ts';

/** Identifiers for one deed of the sample: UUIDv7 (RFC 9562) of its moment, in which the counter and a hash stand where
 *  chance would, so that the sample comes out with the same hashes on every machine.
 *  @param deedNumber counted through the whole loading, at most 2^26 */
export function sampleIds(deedNumber: number, at: Date): () => string {
  let count = 0;
  return () => {
    count += 1;
    const random = Buffer.from(sha256(`claimline sample ${deedNumber}.${count}`), 'hex').subarray(0, 16);
    return uuidv7({ msecs: at.getTime(), seq: deedNumber * 64 + count, random });
  };
}
