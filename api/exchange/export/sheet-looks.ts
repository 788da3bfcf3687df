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
  /** open, and marked: figures and texts that are refused, or to be looked at */
  refusedFigure: 6,
  refusedText: 7,
  notedFigure: 8,
  notedText: 9,
} as const;
export type Look = keyof typeof LOOK;

const font = (more: string) => `<font>${more}<sz val="11"/><name val="Calibri"/></font>`;
const fill = (pattern: string) => `<fill>${pattern}</fill>`;
const solid = (rgb: string) => fill(`<patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill>`);
const SIDE = '<left/><right/><top/>';
const xf = (ids: string, inside = '') => `<xf ${ids} xfId="0"${inside === '' ? '/>' : `>${inside}</xf>`}`;
const OPEN = '<protection locked="0"/>';

/** The style sheet of every workbook; what is not said to be open is locked once its sheet is protected. */
export const STYLES = [
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  `<fills count="5">${fill('<patternFill patternType="none"/>')}${fill('<patternFill patternType="gray125"/>')}`,
  `${solid('FFE8EEF2')}${solid('FFF4C7C3')}${solid('FFFCE8B2')}</fills>`,
  `<borders count="2"><border>${SIDE}<bottom/><diagonal/></border>`,
  `<border>${SIDE}<bottom style="thin"><color rgb="FF6B7C86"/></bottom><diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="10">',
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
  ...[3, 4].flatMap((fillId) =>
    [0, 49].map((format) =>
      xf(
        `numFmtId="${format}" fontId="0" fillId="${fillId}" borderId="0" applyNumberFormat="1" applyFill="1" applyProtection="1"`,
        OPEN,
      ),
    ),
  ),
  '</cellXfs>',
].join('');
