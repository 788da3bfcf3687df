import { refusedFile } from './refused-file.js';

/** What the reader of a part listens to. `name` is without its prefix; `attributes` is the text of the tag behind it. */
export interface XmlListener {
  open(name: string, attributes: string, isEmpty: boolean): void;
  close(name: string): void;
  /** called only while it says so: most text of a workbook is nobody's business */
  readonly wantsText: boolean;
  text(text: string): void;
}

const LONGEST_TAG = 1024 * 1024;

/**
 * Reads XML as it arrives: tags and texts, no tree. Document types and entities of one's own are refused, not resolved.
 * @throws DomainError `file-refused`
 */
export async function readXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    const at = readPiece(text, listener);
    rest = text.slice(at);
    if (rest.length > LONGEST_TAG) throw unsafe();
  }
  if (rest.trim() !== '')
    throw refusedFile('file-damaged', 'The workbook is damaged: save it again as .xlsx.');
}

/** @returns where the part that is not complete yet begins */
function readPiece(text: string, listener: XmlListener): number {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return at;
    const end = tagEnd(text, open);
    if (end < 0) return at;
    if (open > at && listener.wantsText) listener.text(unescaped(text.slice(at, open)));
    readTag(text, open, end, listener);
    at = end;
  }
}

function readTag(text: string, open: number, end: number, listener: XmlListener): void {
  const next = text.charCodeAt(open + 1);
  if (next === 0x21) readBang(text, open, end, listener);
  else if (next === 0x2f) listener.close(localName(text.slice(open + 2, end - 1).trim()));
  else if (next !== 0x3f) readElement(text, open, end, listener); // not <?xml … ?>
}

function readElement(text: string, open: number, end: number, listener: XmlListener): void {
  const isEmpty = text.charCodeAt(end - 2) === 0x2f;
  const inner = text.slice(open + 1, isEmpty ? end - 2 : end - 1);
  const space = firstSpace(inner);
  const name = localName(space < 0 ? inner : inner.slice(0, space));
  listener.open(name, space < 0 ? '' : inner.slice(space), isEmpty);
  if (isEmpty) listener.close(name);
}

function firstSpace(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) <= 0x20) return at;
  return -1;
}

/** Comments are nothing, CDATA is text, a document type is refused. */
function readBang(text: string, open: number, end: number, listener: XmlListener): void {
  if (text.startsWith('<!--', open)) return;
  if (!text.startsWith('<![CDATA[', open)) throw unsafe();
  if (listener.wantsText) listener.text(text.slice(open + 9, end - 3));
}

/** Behind the end of the tag that begins at `open`; -1 = it has not arrived whole. */
function tagEnd(text: string, open: number): number {
  if (text.startsWith('<!--', open)) return after(text, '-->', open);
  if (text.startsWith('<![CDATA[', open)) return after(text, ']]>', open);
  if (text.startsWith('<?', open)) return after(text, '?>', open);
  let end = text.indexOf('>', open);
  while (end >= 0 && isQuoted(text, open, end)) end = text.indexOf('>', end + 1);
  return end < 0 ? -1 : end + 1;
}

/** Whether a `>` stands within the quotes of an attribute. */
function isQuoted(text: string, open: number, end: number): boolean {
  let quote = 0;
  for (let at = open; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (quote === 0 && (code === 0x22 || code === 0x27)) quote = code;
    else if (code === quote) quote = 0;
  }
  return quote !== 0;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const patterns = new Map<string, RegExp>();

/** The value of an attribute, or undefined. A prefix before its name is ignored. */
export function attribute(attributes: string, name: string): string | undefined {
  const pattern = patterns.get(name) ?? new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[\da-f]{1,6}|\w{1,10});/gi, (_, name: string) => {
    const known = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    if (known !== undefined) return known;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    if (name.startsWith('#') && code <= 0x10ffff) return String.fromCodePoint(code);
    throw unsafe();
  });
}

function unsafe() {
  return refusedFile(
    'file-unsafe-xml',
    'The workbook holds what no spreadsheet writes (a document type or an entity): save it again as .xlsx.',
  );
}
