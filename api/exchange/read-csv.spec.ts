import { readCsv } from './read-csv.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a CSV file', () => {
  it('is read with or without a byte order mark, spaces kept', () => {
    const rows = [{ line: 2, values: { name: ' A ', note: '' } }];
    expect(readCsv(bytes('\uFEFFname,note\r\n A ,\r\n'))).toEqual(rows);
    expect(readCsv(bytes('name,note\n A ,\n'))).toEqual(rows);
  });

  it('knows the line each row begins on, across breaks within quotes and empty lines', () => {
    const read = readCsv(bytes('a,b\n1,"two\nlines"\n\n3,4\n'));
    expect(read.map(({ line }) => line)).toEqual([2, 5]);
  });

  it.each([
    ['another encoding', new Uint8Array([0x61, 0x0a, 0xe9, 0x0a])],
    ['a row that is too short', bytes('a,b\n1\n')],
    ['a quote left open', bytes('a,b\n1,"2\n')],
  ])('is refused with %s', (_, file) => {
    expect(() => readCsv(file)).toThrow('csv-unreadable');
  });
});
