import { TEMPLATE_SHEET } from '../../domain/exchange/template-sheet.js';
import { refusedFile } from './refused-file.js';
import { Room, type Tell } from './room.js';
import type { Sheet } from './sheet.js';
import { sheetRows } from './xlsx-rows.js';
import { sharedStrings } from './xlsx-strings.js';
import { attribute, readXml, type XmlListener } from './xml-tokens.js';
import { type ZipPart, zipDirectory } from './zip-directory.js';
import { textOf } from './zip-part.js';

/** Parts that a form has no use for, and why it is refused for them. */
const UNWANTED: readonly [RegExp, Parameters<typeof refusedFile>][] = [
  [
    /vbaProject|\/macrosheets\/|\/dialogsheets\//i,
    ['file-macros', 'The workbook holds macros: save it as .xlsx, without them.'],
  ],
  [
    /^xl\/externalLinks\//i,
    ['file-external-links', 'The workbook takes figures from other files: break the links, then save it.'],
  ],
  [
    /\.(zip|xls[xmb]?|docx?|pptx?|jar|7z|rar|gz)$|\/embeddings\/|\/activeX\//i,
    ['file-nested', 'The workbook holds another file: take it out, then save it.'],
  ],
];

/**
 * The visible sheets of an XLSX workbook, and the hidden one by which a template is known.
 * @param tell told how many rows were read, now and then
 * @throws DomainError `file-refused` for what is no plain workbook, or is larger than is taken
 */
export async function readXlsx(bytes: Uint8Array, tell?: Tell): Promise<Sheet[]> {
  const parts = zipDirectory(bytes);
  for (const name of parts.keys())
    for (const [pattern, refusal] of UNWANTED) if (pattern.test(name)) throw refusedFile(...refusal);
  const read = (part: ZipPart) => textOf(bytes, part);
  const sheets = await sheetsOf(parts, read);
  const texts = parts.get('xl/sharedStrings.xml');
  const strings = texts ? await sharedStrings(read(texts)) : [];
  const room = new Room(tell);
  const found: Sheet[] = [];
  for (const { part, ...tab } of sheets)
    found.push({ ...tab, rows: await sheetRows(read(part), strings, room) });
  return found;
}

type Read = (part: ZipPart) => AsyncIterable<string>;

/** The sheets that are read in the order of their tabs. */
async function sheetsOf(parts: ReadonlyMap<string, ZipPart>, read: Read) {
  const [book, links] = [parts.get('xl/workbook.xml'), parts.get('xl/_rels/workbook.xml.rels')];
  if (!book || !links) throw refusedFile('file-unknown', 'This is no workbook: save it as .xlsx or CSV.');
  const targets = new LinksListener();
  await readXml(read(links), targets);
  const tabs = new TabsListener();
  await readXml(read(book), tabs);
  return tabs.tabs.flatMap(({ link, ...tab }) => {
    const part = parts.get(targets.partOf(link));
    return part ? [{ ...tab, part }] : [];
  });
}

class LinksListener implements XmlListener {
  readonly wantsText = false;
  private readonly targets = new Map<string, string>();

  open(name: string, attributes: string): void {
    if (name !== 'Relationship') return;
    this.targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '');
  }
  close(): void {}
  text(): void {}

  partOf(link: string): string {
    const target = this.targets.get(link) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }
}

class TabsListener implements XmlListener {
  readonly wantsText = false;
  readonly tabs: { readonly name: string; readonly link: string; readonly hidden?: true }[] = [];

  open(name: string, attributes: string): void {
    if (name === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? ''))
      throw refusedFile(
        'file-dates-1904',
        'The workbook counts days from 1904: switch that off in its options (Advanced), then save it.',
      );
    if (name !== 'sheet') return;
    const isHidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible';
    const tab = { name: attribute(attributes, 'name') ?? '', link: attribute(attributes, 'id') ?? '' };
    if (!isHidden) this.tabs.push(tab);
    else if (tab.name === TEMPLATE_SHEET) this.tabs.push({ ...tab, hidden: true });
  }
  close(): void {}
  text(): void {}
}
