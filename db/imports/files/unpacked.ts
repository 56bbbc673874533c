import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { FILE_LIMITS } from '../../../domain/imports/import.ts';
import { FileRefusal } from './file-refusal.ts';

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);
const MOST_PARTS = 2_000;

/** Unpacks every part of a zip file into nothing, counting: a small file can hold more than any machine has, and can lie about how
 *  much. The texts that cells share are counted too: whoever reads the file holds them all. @throws FileRefusal where it is too much, or no zip file */
export async function mustUnpackToLittle(path: string): Promise<void> {
  const zip = await openZip(path, { lazyEntries: true, validateEntrySizes: true }).catch(() => {
    throw new FileRefusal('notThisFormat');
  });
  if (zip.entryCount > MOST_PARTS) {
    zip.close();
    throw new FileRefusal('unpacksToTooMuch');
  }
  let [unpacked, texts] = [0, 0];
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
        const isTexts = /sharedStrings\.xml$/i.test(entry.fileName);
        stream.on('error', () => fail('notThisFormat'));
        stream.on('data', (chunk: Buffer) => {
          unpacked += chunk.length;
          if (isTexts) texts += countOf(chunk, '<si');
          if (unpacked > FILE_LIMITS.unpacked || texts > FILE_LIMITS.texts) {
            fail('unpacksToTooMuch');
            stream.destroy();
          }
        });
        stream.on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  });
}

/** How often it stands there; one that two pieces share is not counted. */
function countOf(chunk: Buffer, text: string): number {
  let count = 0;
  for (let at = chunk.indexOf(text); at >= 0; at = chunk.indexOf(text, at + text.length)) count += 1;
  return count;
}
