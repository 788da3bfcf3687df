/** The looks of cells by their number in the workbook's styles. */
export const LOOK = {
  plain: 0,
  bold: 1,
  /** above what is filled in: shaded, wrapped */
  heading: 2,
  /** open to be filled in: figures, and texts that stay as they are typed */
  figure: 3,
  text: 4,
  /** sentences */
  wrapped: 5,
} as const;
export type Look = keyof typeof LOOK;

const font = (more: string) => `<font>${more}<sz val="11"/><name val="Calibri"/></font>`;
const fill = (pattern: string) => `<fill>${pattern}</fill>`;
const SIDE = '<left/><right/><top/>';
const xf = (ids: string, inside = '') => `<xf ${ids} xfId="0"${inside === '' ? '/>' : `>${inside}</xf>`}`;
const OPEN = '<protection locked="0"/>';

/** The style sheet of every workbook; what is not said to be open is locked once its sheet is protected. */
export const STYLES = [
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  `<fills count="3">${fill('<patternFill patternType="none"/>')}${fill('<patternFill patternType="gray125"/>')}`,
  `${fill('<patternFill patternType="solid"><fgColor rgb="FFE8EEF2"/></patternFill>')}</fills>`,
  `<borders count="2"><border>${SIDE}<bottom/><diagonal/></border>`,
  `<border>${SIDE}<bottom style="thin"><color rgb="FF6B7C86"/></bottom><diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="6">',
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0"'),
  xf('numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"'),
  xf(
    'numFmtId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
    '<alignment vertical="top" wrapText="1"/>',
  ),
  xf('numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"', OPEN),
  xf('numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyProtection="1"', OPEN),
  xf(
    'numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"',
    '<alignment vertical="top" wrapText="1"/>',
  ),
  '</cellXfs>',
].join('');
