import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

/** What is kept of a file that has left whole. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

interface Watch {
  /** the last byte was made; the file is not ended before this is */
  whole(file: Fingerprint): Promise<void>;
  /** nothing is read any more: the file is whole, or somebody gave it up, or it failed */
  ended(whole: boolean): Promise<void>;
}

/** Enough for one write to the network. */
const PIECE = 32 * 1024;

/** The file as a stream that waits for its reader, and tells when and how it ended. */
export function watched(source: AsyncIterable<string | Buffer>, watch: Watch): Readable {
  let whole = false;
  async function* bytes(): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of inPieces(source)) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
    await watch.whole({ bytes: size, sha256: hash.digest('hex') });
    whole = true;
  }
  const stream = Readable.from(bytes(), { objectMode: false });
  // Also where nobody ever began to read: a generator that never ran has no `finally`.
  stream.once('close', () => watch.ended(whole).catch(() => undefined));
  return stream;
}

async function* inPieces(source: AsyncIterable<string | Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const part of source) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    waiting.push(bytes);
    size += bytes.length;
    if (size < PIECE) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
