import { type StreamedSheet, sheetXml, XML, xmlText } from './sheet-xml.js';
import { type ZipPart, zipStream } from './zip-stream.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as a stream: its sheets are read one after the other, each row once, and none is kept. */
export function workbookStream(sheets: AsyncIterable<StreamedSheet>): AsyncGenerator<Buffer> {
  return zipStream(partsOf(sheets));
}

async function* partsOf(sheets: AsyncIterable<StreamedSheet>): AsyncGenerator<ZipPart> {
  const names: string[] = [];
  for await (const sheet of sheets) {
    names.push(sheet.name);
    yield { path: `xl/worksheets/sheet${names.length}.xml`, content: sheetXml(sheet) };
  }
  yield { path: 'xl/styles.xml', content: text(STYLES) };
  yield { path: 'xl/workbook.xml', content: text(workbookXml(names)) };
  yield { path: 'xl/_rels/workbook.xml.rels', content: text(workbookLinks(names.length)) };
  yield { path: '_rels/.rels', content: text(ROOT_LINKS) };
  yield { path: '[Content_Types].xml', content: text(contentTypes(names.length)) };
}

async function* text(content: string): AsyncGenerator<string> {
  yield content;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
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

/** Two looks: everything, and heads in bold. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;
