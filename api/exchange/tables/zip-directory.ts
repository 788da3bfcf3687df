import { LIMITS, refusedFile } from './refused-file.js';

/** One part of a zip, as its central directory lists it. */
export interface ZipPart {
  readonly name: string;
  /** 0 = stored, 8 = deflated */
  readonly method: number;
  /** bytes in the file */
  readonly packed: number;
  /** bytes once unpacked, as the directory claims; the reader holds it to that */
  readonly size: number;
  /** where its local header stands */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const IN_64_BITS = 0xffffffff;
const ENCRYPTED = 1;

/**
 * The parts of a zip, read from its central directory alone: nothing is unpacked before the sizes are known.
 * @throws DomainError `file-refused` for what is no zip, is cut off, is encrypted, or would unpack beyond the limits
 */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at } = endOf(view);
  const parts = new Map<string, ZipPart>();
  let offset = at;
  for (let nth = 0; nth < count; nth += 1) {
    const { part, next } = readEntry(view, offset);
    if (parts.has(part.name)) throw damaged();
    parts.set(part.name, part);
    offset = next;
  }
  assertBounded([...parts.values()]);
  return parts;
}

function endOf(view: DataView): { count: number; at: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) {
      const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
      if (start === IN_64_BITS || count === 0xffff) throw tooLarge();
      if (count > LIMITS.parts) throw tooLarge();
      return { count, at: start };
    }
  throw damaged();
}

function readEntry(view: DataView, at: number): { part: ZipPart; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged();
  if (view.getUint16(at + 8, true) & ENCRYPTED)
    throw refusedFile('file-encrypted', 'The workbook is protected by a password: save it without one.');
  const [packed, size, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as [
    number,
    number,
    number,
  ];
  if ([packed, size, offset].includes(IN_64_BITS)) throw tooLarge();
  const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ];
  if (at + 46 + name > view.byteLength || offset >= view.byteLength) throw damaged();
  const text = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, name));
  const part = { name: text.replace(/^\//, ''), method: view.getUint16(at + 10, true), packed, size, offset };
  return { part, next: at + 46 + name + extra + comment };
}

function assertBounded(parts: readonly ZipPart[]): void {
  const unpacked = parts.reduce((sum, { size }) => sum + size, 0);
  const isBomb = ({ packed, size }: ZipPart) => size > 1024 * 1024 && size > packed * LIMITS.ratio;
  if (unpacked > LIMITS.unpacked || parts.some(isBomb)) throw tooLarge();
}

function damaged() {
  return refusedFile('file-damaged', 'The workbook is damaged or cut off: save it again as .xlsx.');
}

function tooLarge() {
  return refusedFile(
    'file-too-large',
    'The workbook would unpack to more than is taken: split it, or save it as CSV.',
  );
}
