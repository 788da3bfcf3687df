import fc from 'fast-check';
import { layBlock, readBlock } from './paste';

const layout = [
  ['a1', 'a2', 'a3'],
  ['b1', 'b2', 'b3'],
  ['c1', 'c2', 'c3'],
];

describe('Reading a block from the clipboard', () => {
  it('reads rows and cells of Excel, whose last line also ends', () => {
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
  it('reads the line ends of Calc and of old Macs', () => {
    expect(readBlock('1\n2')).toEqual([['1'], ['2']]);
    expect(readBlock('1\r2')).toEqual([['1'], ['2']]);
  });
  it('reads quoted cells with tabs, line breaks and quotes in them', () => {
    expect(readBlock('"1\n863"\t"a ""b""\tc"\t2')).toEqual([['1\n863', 'a "b"\tc', '2']]);
  });
  it('keeps blank cells, and takes a quote within a cell as it is', () => {
    expect(readBlock('1\t\t3')).toEqual([['1', '', '3']]);
    expect(readBlock('5" shell\t2')).toEqual([['5" shell', '2']]);
  });
  it('leaves out empty rows at the end only', () => {
    expect(readBlock('\r\n1\r\n\r\n\t\r\n')).toEqual([[''], ['1']]);
  });
  it('reads back every block that a spreadsheet can lay there', () => {
    const cell = fc.string();
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(block, (rows) => {
        const full = [...rows.map((row) => row.map((text) => `x${text}`))];
        expect(readBlock(full.map((row) => row.map(quoted).join('\t')).join('\r\n'))).toEqual(full);
      }),
    );
  });
});

describe('Laying a block onto the grid', () => {
  it('fills from the cell on, in plain digits, and blanks stay blank', () => {
    expect(
      layBlock(
        [
          ['1 863', ''],
          ['٤', '0'],
        ],
        layout,
        'b2',
        'en',
      ).values,
    ).toEqual({
      b2: '1863',
      b3: '',
      c2: '4',
      c3: '0',
    });
  });
  it('refuses a block that is too large, and takes nothing of it', () => {
    const pasted = layBlock([['1', '2', '3']], layout, 'a2', 'en');
    expect(pasted.values).toBeUndefined();
    expect(pasted.refusal).toEqual({ why: 'too-large', rows: 1, columns: 3, room: '3 × 2' });
    expect(layBlock([['1'], ['2']], layout, 'c1', 'en').refusal?.why).toBe('too-large');
  });
  it('refuses a block with anything that is no count, and says where it stands', () => {
    expect(
      layBlock(
        [
          ['1', '2'],
          ['3', 'many'],
        ],
        layout,
        'a1',
        'en',
      ).refusal,
    ).toEqual({
      why: 'not-a-count',
      value: 'many',
      row: 2,
      column: 2,
    });
  });
  it('refuses a block by row where disability is given only as a total: the size is not what is wrong', () => {
    const onlyTotal = [
      ['a1', null],
      ['b1', null],
    ];
    expect(layBlock([['1', '2']], onlyTotal, 'a1', 'en').refusal).toEqual({ why: 'only-total' });
    expect(layBlock([['1', '2', '3']], onlyTotal, 'a1', 'en').refusal?.why).toBe('too-large');
  });
});
