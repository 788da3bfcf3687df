import { fileTypeFromBuffer } from 'file-type';

/** What is taken in, by the ending of its name. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  txt: 'text/plain',
};

/** The endings taken in, for people to read. */
export const ENDINGS = Object.keys(TYPES).join(', ');

/**
 * The type of a file whose content and name agree, whatever the sender calls it.
 * @returns null for a type that is not taken in, and where content and name disagree
 */
export async function typeOf(name: string, bytes: Uint8Array): Promise<string | null> {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const expected = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  if (expected === undefined) return null;
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isText(bytes) ? 'text' : null);
  const agrees = expected.startsWith('text/') ? found === 'text' : found === expected;
  return agrees ? expected : null;
}

/** Unicode text: no byte that is none, no control characters but tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text);
  } catch {
    return false;
  }
}
