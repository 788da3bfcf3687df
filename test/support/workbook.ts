import { deflateRawSync } from 'node:zlib';

/** A part of a zip: what it holds, or packed bytes with the size that the directory is to claim. */
export type Part = string | Buffer | { readonly packed: Buffer; readonly size: number };

/** A zip made by hand, so that it may also be one that nobody should read. */
export function zipOf(parts: Readonly<Record<string, Part>>): Buffer<ArrayBuffer> {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const { packed, size } =
      typeof part === 'object' && 'packed' in part
        ? part
        : { packed: deflateRawSync(part, { level: 6 }), size: Buffer.byteLength(part) };
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

const BOOK = '<workbook xmlns:r="r"><sheets><sheet name="EORE" sheetId="1" r:id="rId1"/></sheets></workbook>';
const LINKS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

/** A workbook of one sheet, EORE, with these rows of XML, and other parts beside. */
export function workbookOf(rows: string, beside: Readonly<Record<string, Part>> = {}): Buffer<ArrayBuffer> {
  return zipOf({
    'xl/workbook.xml': BOOK,
    'xl/_rels/workbook.xml.rels': LINKS,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...beside,
  });
}

/** A row of XML; numbers stay numbers, texts stand in the cell itself. */
export function xmlRow(line: number, cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) => {
    if (cell === null) return '<c/>';
    if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
    return `<c t="inlineStr"><is><t>${cell.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
  });
  return `<row r="${line}">${written.join('')}</row>`;
}
