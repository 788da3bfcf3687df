const NEEDS_ESCAPE = /[\\\n\r\t]/;
/** A piece is closed once it is about as long as this, in characters. */
const PIECE = 64 * 1024;

/** Rows in the text that PostgreSQL's `COPY … FROM STDIN` reads, piece by piece: the whole is in memory once. */
export class CopyText {
  private readonly closed: Uint8Array<ArrayBuffer>[] = [];
  private open = '';

  /** Adds a row: its properties in order; lists become arrays, `null` and what is absent is null. */
  add(row: object, properties: readonly string[]): void {
    const values = row as Readonly<Record<string, unknown>>;
    this.open += `${properties.map((property) => field(values[property])).join('\t')}\n`;
    if (this.open.length > PIECE) this.close();
  }

  /** All rows so far; empty = there is none. */
  pieces(): readonly Uint8Array<ArrayBuffer>[] {
    if (this.open !== '') this.close();
    return this.closed;
  }

  private close(): void {
    this.closed.push(new TextEncoder().encode(this.open));
    this.open = '';
  }
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value)) return `{${value.map((one) => one ?? 'NULL').join(',')}}`;
  const text = String(value);
  return NEEDS_ESCAPE.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
