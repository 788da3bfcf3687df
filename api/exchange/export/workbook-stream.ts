import { STYLES } from './sheet-looks.js';
import { type StreamedSheet, sheetXml, XML } from './sheet-xml.js';
import { xmlText } from './xml-text.js';
import { type ZipPart, zipStream } from './zip-stream.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as a stream: its sheets are read one after the other, each row once, and none is kept. Of a workbook with
 * forms the tabs stay where they are and what they are called.
 */
export function workbookStream(
  sheets: AsyncIterable<StreamedSheet> | Iterable<StreamedSheet>,
): AsyncGenerator<Buffer> {
  return zipStream(partsOf(sheets));
}

type Tab = Pick<StreamedSheet, 'name' | 'form'>;

async function* partsOf(
  sheets: AsyncIterable<StreamedSheet> | Iterable<StreamedSheet>,
): AsyncGenerator<ZipPart> {
  const tabs: Tab[] = [];
  for await (const sheet of sheets) {
    tabs.push(sheet);
    yield { path: `xl/worksheets/sheet${tabs.length}.xml`, content: sheetXml(sheet) };
  }
  yield { path: 'xl/styles.xml', content: text(`${XML}<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`) };
  yield { path: 'xl/workbook.xml', content: text(workbookXml(tabs)) };
  yield { path: 'xl/_rels/workbook.xml.rels', content: text(workbookLinks(tabs.length)) };
  yield { path: '_rels/.rels', content: text(ROOT_LINKS) };
  yield { path: '[Content_Types].xml', content: text(contentTypes(tabs.length)) };
}

async function* text(content: string): AsyncGenerator<string> {
  yield content;
}

function workbookXml(tabs: readonly Tab[]): string {
  const sheets = tabs.map(({ name, form }, index) => {
    const state = form?.hidden ? ' state="hidden"' : '';
    return `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const protection = tabs.some(({ form }) => form) ? '<workbookProtection lockStructure="1"/>' : '';
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${protection}<bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookLinks(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) =>
    link(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  return links([...sheets, link(count + 1, 'styles', 'styles.xml')]);
}

const link = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const links = (all: readonly string[]) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
const ROOT_LINKS = links([link(1, 'officeDocument', 'xl/workbook.xml')]);

function contentTypes(count: number): string {
  const part = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, index) =>
    part(`worksheets/sheet${index + 1}`, 'worksheet'),
  );
  const links =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const all = [links, part('workbook', 'sheet.main'), part('styles', 'styles'), ...sheets];
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`;
}
