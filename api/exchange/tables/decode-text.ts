import { refusedFile } from './refused-file.js';

/** A file of text once it is decoded. */
export interface DecodedText {
  readonly text: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, `windows-1256` */
  readonly encoding: string;
}

const MARKS: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file in one of the encodings that spreadsheets save: Unicode by its mark, UTF-8 without one, or the
 * older Windows pages for western Europe and for Arabic, told apart by their letters.
 * @throws DomainError `file-refused` for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw noText();
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[1];
  if (bytes.includes(0)) throw noText();
  if (isUtf8(bytes)) return 'utf-8';
  return isArabic(new TextDecoder('windows-1256').decode(bytes)) ? 'windows-1256' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether Arabic letters stand in words of their own, as they would not if the bytes were French. */
function isArabic(text: string): boolean {
  return (
    (text.match(/[\u0620-\u064A]{3,}/g) ?? []).length > (text.match(/[A-Za-z][\u0620-\u064A]/g) ?? []).length
  );
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw noText();
  }
}

function noText() {
  return refusedFile(
    'file-unknown',
    'This is neither a workbook (.xlsx) nor a text: save it as .xlsx or CSV.',
  );
}
