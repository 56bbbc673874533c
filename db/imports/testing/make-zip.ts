import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file with one part, said to be `size` bytes long; as long as it is unless told otherwise (APPNOTE 6.3, sections 4.3.7 to
 *  4.3.16). */
export function makeZip(name: string, content: Buffer, size = content.length): Buffer {
  const packed = deflateRawSync(content);
  const sums = Buffer.alloc(12);
  sums.writeUInt32LE(crc32(content), 0);
  sums.writeUInt32LE(packed.length, 4);
  sums.writeUInt32LE(size, 8);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(Buffer.byteLength(name), 0);
  const head = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, sums, lengths, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    Buffer.from([20, 0]),
    head,
    sums,
    lengths,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
