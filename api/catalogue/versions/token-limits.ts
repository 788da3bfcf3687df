/** What a file may hold: half again as much as 1,800 criteria in three languages. */
const MOST_TOKENS = 500_000;
const DEEPEST = 8;
const WIDEST_INDENT = 80;

type Kinds = ReadonlySet<string | null>;

/** What a checklist never needs, and what files meant to harm are made of. */
const NOT_PLAIN: Kinds = new Set(['anchor', 'alias', 'tag', 'directive', 'directive-line']);
const OPENING: Kinds = new Set(['flow-seq-start', 'flow-map-start']);
const CLOSING: Kinds = new Set(['flow-seq-end', 'flow-map-end']);
const NESTING: Kinds = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
const QUOTED: Kinds = new Set(['single-quoted-scalar', 'double-quoted-scalar']);

/** Judges the tokens of a YAML file one after the other, before anything is built of them. */
export class TokenLimits {
  private tokens = 0;
  private open = 0;
  private marks = 0;
  private afterQuoted = false;

  /** Why the file is not read on; `null` = this token is in order. @param kind the kind of the token */
  refusal(kind: string | null, length: number): string | null {
    this.tokens += 1;
    if (this.tokens > MOST_TOKENS) return 'holds more than a checklist would';
    if (NOT_PLAIN.has(kind)) return 'uses anchors, aliases, tags or directives, which are not taken';
    if (this.touches(kind)) return 'has two values with nothing between them';
    return this.nests(kind, length) ? 'is nested deeper than a checklist' : null;
  }

  private nests(kind: string | null, length: number): boolean {
    if (OPENING.has(kind)) this.open += 1;
    if (CLOSING.has(kind)) this.open -= 1;
    if (NESTING.has(kind)) this.marks += 1;
    if (kind === 'newline') this.marks = 0;
    const indent = kind === 'space' ? length : 0;
    return this.open > DEEPEST || this.marks > DEEPEST || indent > WIDEST_INDENT;
  }

  /** Values that touch are an error each; a file full of them would keep the parser busy for minutes. */
  private touches(kind: string | null): boolean {
    const before = this.afterQuoted;
    this.afterQuoted = QUOTED.has(kind) || (before && kind === 'space');
    return before && QUOTED.has(kind);
  }
}
