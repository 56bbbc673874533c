import type { Duplex } from 'node:stream';
import { refusalBytes } from './refusals.ts';

const STATUS: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what the parser refused, and ends the connection: what comes next on it can no longer be told apart. */
export function answerBrokenRequest(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  common: Record<string, string>,
): void {
  // An answer that has begun would be continued by ours.
  const begun = 'bytesWritten' in socket && Number(socket.bytesWritten) > 0;
  if (error.code === 'ECONNRESET' || !socket.writable || begun) {
    socket.destroy();
    return;
  }
  socket.end(refusalBytes(STATUS[error.code ?? ''] ?? 400, common));
}
