import { createInflateRaw } from 'node:zlib';
import { refusedFile } from './refused-file.js';
import type { ZipPart } from './zip-directory.js';

const LOCAL = 0x04034b50;

/**
 * The text of a part, piece by piece, so that no part is ever whole in memory.
 * @throws DomainError `file-refused` when it is damaged, or unpacks to more than the directory claims
 */
export async function* textOf(bytes: Uint8Array, part: ZipPart): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let size = 0;
  for await (const chunk of unpacked(bytes, part)) {
    size += chunk.length;
    if (size > part.size) throw damaged();
    yield decoder.decode(chunk, { stream: true });
  }
  if (size !== part.size) throw damaged();
  yield decoder.decode();
}

async function* unpacked(bytes: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, part);
  if (part.method === 0) return yield packed;
  if (part.method !== 8) throw damaged();
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  inflate.end(packed);
  try {
    for await (const chunk of inflate) yield chunk as Uint8Array;
  } catch {
    throw damaged();
  }
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged();
  return bytes.subarray(start, start + packed);
}

function damaged() {
  return refusedFile('file-damaged', 'The workbook is damaged or cut off: save it again as .xlsx.');
}
