import { FILE_TYPES, type FileFormat } from '../../domain/exports/formats.ts';

/** RFC 6266 with a name for every browser: plain letters, and RFC 5987 for the rest. */
function disposition(name: string): string {
  const plain = name.replace(/[^\w.-]/g, '_');
  const exact = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}

/** Headers of a file to keep, the same for GET and HEAD. */
export const fileHeaders = (name: string, format: FileFormat, sample: boolean): Record<string, string> => ({
  'content-type': FILE_TYPES[format],
  'content-disposition': disposition(name),
  ...(sample && { 'x-robots-tag': 'noindex' }),
});

/** Headers of something that is read where it stands, such as a feed. */
export const inlineHeaders = (format: FileFormat, sample: boolean): Record<string, string> => ({
  'content-type': FILE_TYPES[format],
  ...(sample && { 'x-robots-tag': 'noindex' }),
});

/** A sentence instead of a file, readable wherever it is asked for. */
export const noFile = (sentence: string, status = 404): Response =>
  new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** Sends text as it is made. Nothing is made before it is asked for, so memory stays that of one piece. */
export function streamOf(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 }); // a HEAD asks for no piece at all
}
