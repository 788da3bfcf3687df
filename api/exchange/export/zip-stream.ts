import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of an archive; its content is read only when the archive has come to it. */
export interface ZipPart {
  readonly path: string;
  readonly content: AsyncIterable<string>;
}

/** What the directory at the archive's end says of a part. */
interface Written {
  readonly path: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** A size or place that a plain archive cannot name. */
const TOO_LARGE = 0xffff_ffff;
/** 1 January 1980, as archives write it: the moment of making is in the workbook itself. */
const DATE = 0x0021;
/** Sizes follow the content; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;

/**
 * A zip archive as a stream: each part is deflated as it is read, nothing of it is kept but its sizes.
 * @throws RangeError for a part or an archive above 4 GiB
 */
export async function* zipStream(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for await (const part of parts) {
    const path = Buffer.from(part.path, 'utf8');
    const sums = { crc: 0, size: 0 };
    const start = at;
    const header = localHeader(path);
    yield header;
    at += header.length;
    for await (const piece of deflated(counted(part.content, sums))) {
      yield piece;
      at += piece.length;
    }
    const one = { path, ...sums, packed: at - start - header.length, at: start };
    if (Math.max(one.size, at) >= TOO_LARGE) throw new RangeError('the workbook is above 4 GiB');
    written.push(one);
    const descriptor = fields([4, 0x08074b50], [4, one.crc], [4, one.packed], [4, one.size]);
    yield descriptor;
    at += descriptor.length;
  }
  yield directory(written, at);
}

async function* counted(texts: AsyncIterable<string>, sums: { crc: number; size: number }) {
  for await (const text of texts) {
    const bytes = Buffer.from(text, 'utf8');
    sums.crc = crc32(bytes, sums.crc);
    sums.size += bytes.length;
    yield bytes;
  }
}

async function* deflated(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 6 });
  // A failure of the feeding is thrown by the reading below; it is not told twice.
  pipeline(Readable.from(bytes), deflate).catch(() => undefined);
  yield* deflate;
}

const localHeader = (path: Buffer): Buffer =>
  Buffer.concat([
    fields(
      [4, 0x04034b50],
      [2, 20],
      [2, FLAGS],
      [2, DEFLATED],
      [2, 0],
      [2, DATE],
      [4, 0],
      [4, 0],
      [4, 0],
      [2, path.length],
      [2, 0],
    ),
    path,
  ]);

function directory(written: readonly Written[], at: number): Buffer {
  const entries = Buffer.concat(written.flatMap((one) => [directoryEntry(one), one.path]));
  const count = written.length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, entries.length],
    [4, at],
    [2, 0],
  );
  return Buffer.concat([entries, end]);
}

const directoryEntry = ({ path, crc, packed, size, at }: Written): Buffer =>
  fields(
    [4, 0x02014b50],
    [2, 20],
    [2, 20],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, DATE],
    [4, crc],
    [4, packed],
    [4, size],
    [2, path.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  );

/** Little-endian numbers of so many bytes, one after the other. */
function fields(...numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((sum, [bytes]) => sum + bytes, 0));
  let offset = 0;
  for (const [bytes, value] of numbers) offset = buffer.writeUIntLE(value, offset, bytes);
  return buffer;
}
