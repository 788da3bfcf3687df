import { LIMITS, refusedFile } from './refused-file.js';
import { readXml, type XmlListener } from './xml-tokens.js';

/** The texts that the cells of a workbook share, in order. */
export async function sharedStrings(pieces: AsyncIterable<string>): Promise<string[]> {
  const listener = new StringsListener();
  await readXml(pieces, listener);
  return listener.strings;
}

class StringsListener implements XmlListener {
  readonly strings: string[] = [];
  wantsText = false;
  private current = '';
  private isPhonetic = false;
  private characters = 0;

  open(name: string): void {
    if (name === 'si') this.current = '';
    if (name === 'rPh') this.isPhonetic = true;
    this.wantsText = name === 't' && !this.isPhonetic;
  }

  close(name: string): void {
    this.wantsText = false;
    if (name === 'rPh') this.isPhonetic = false;
    if (name === 'si') this.keep();
  }

  text(text: string): void {
    this.characters += text.length;
    if (this.characters > LIMITS.texts) throw tooManyTexts();
    this.current += text;
  }

  private keep(): void {
    this.strings.push(asWritten(this.current));
    if (this.strings.length > LIMITS.strings) throw tooManyTexts();
  }
}

function tooManyTexts() {
  return refusedFile('file-too-large', 'The workbook holds more texts than are taken: split it.');
}

/** A cell's text with the signs that a spreadsheet writes as `_x000D_`. */
export function asWritten(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.length > LIMITS.cell ? plain.slice(0, LIMITS.cell) : plain;
}
