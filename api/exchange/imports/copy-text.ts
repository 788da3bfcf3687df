const NEEDS_ESCAPE = /[\\\n\r\t]/;

/** Rows in the text that PostgreSQL's `COPY … FROM STDIN` reads. */
export class CopyText {
  private readonly lines: string[] = [];

  /** Adds a row: its properties in order; lists become arrays, `null` and what is absent is null. */
  add(row: object, properties: readonly string[]): void {
    const values = row as Readonly<Record<string, unknown>>;
    this.lines.push(properties.map((property) => field(values[property])).join('\t'));
  }

  bytes(): Uint8Array {
    return this.lines.length === 0
      ? new Uint8Array(0)
      : new TextEncoder().encode(`${this.lines.join('\n')}\n`);
  }
}

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value)) return `{${value.map((one) => one ?? 'NULL').join(',')}}`;
  const text = String(value);
  return NEEDS_ESCAPE.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
