import { typeOf } from './file-type.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

describe('The type of an evidence file', () => {
  it('is told by its content and its name together', async () => {
    expect(await typeOf('act.pdf', bytes('%PDF-1.7\n'))).toBe('application/pdf');
    expect(await typeOf('Map.PNG', PNG)).toBe('image/png');
    expect(await typeOf('table.csv', bytes('sex,count\nF,12\n'))).toBe('text/csv');
    expect(await typeOf('مذكرة.txt', bytes('مذكرة تفاهم'))).toBe('text/plain');
  });

  it.each([
    ['a picture that calls itself a document', 'act.pdf', PNG],
    ['a program', 'tool.exe', bytes('MZ\u0090')],
    ['a web page, which would run in a browser', 'page.html', bytes('<script>alert(1)</script>')],
    ['a picture that carries a script', 'map.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a document that calls itself text', 'act.txt', bytes('%PDF-1.7\n')],
    ['bytes that are no text', 'table.csv', Uint8Array.of(0xff, 0xfe, 0x00, 0x41)],
    ['text with control characters', 'note.txt', bytes('a\u0000b')],
    ['a name without an ending', 'act', bytes('%PDF-1.7\n')],
    ['a name that is a word of the language', 'act.constructor', bytes('%PDF-1.7\n')],
    ['an empty document', 'act.pdf', bytes('')],
  ])('is none for %s', async (_what, name, content) => {
    expect(await typeOf(name, content)).toBeNull();
  });
});
