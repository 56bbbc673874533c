import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { FILE_LIMITS } from '../../../domain/imports/import.ts';
import { FileRefusal } from './file-refusal.ts';

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);
const MOST_PARTS = 2_000;

/** Unpacks every part of a zip file into nothing, counting: a small file can hold more than any machine has, and can lie about how
 *  much. @throws FileRefusal where it is too much, or no zip file */
export async function mustUnpackToLittle(path: string): Promise<void> {
  const zip = await openZip(path, { lazyEntries: true, validateEntrySizes: true }).catch(() => {
    throw new FileRefusal('notThisFormat');
  });
  if (zip.entryCount > MOST_PARTS) throw new FileRefusal('unpacksToTooMuch');
  let unpacked = 0;
  await new Promise<void>((resolve, reject) => {
    const fail = (code: FileRefusal['code']) => {
      zip.close();
      reject(new FileRefusal(code));
    };
    zip.on('error', () => fail('notThisFormat'));
    zip.on('end', () => resolve());
    zip.on('entry', (entry: yauzl.Entry) => {
      if (unpacked + entry.uncompressedSize > FILE_LIMITS.unpacked) return fail('unpacksToTooMuch');
      zip.openReadStream(entry, (error, stream) => {
        if (error) return fail('notThisFormat');
        stream.on('error', () => fail('notThisFormat'));
        stream.on('data', (chunk: Buffer) => {
          unpacked += chunk.length;
          if (unpacked > FILE_LIMITS.unpacked) stream.destroy(new Error('too much'));
        });
        stream.on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  });
}
