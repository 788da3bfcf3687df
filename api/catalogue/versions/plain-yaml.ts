import { CST, type Document, isNode, isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault } from '../../domain/domain-error.js';
import { TokenLimits } from './token-limits.js';

/** The value a file stands for, or what is wrong with it. */
export type PlainYaml = { readonly value: unknown } | { readonly faults: readonly Fault[] };

/** Signs of the tokeniser that stand for no text of the file. */
const SIGNS = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

const OPTIONS = {
  schema: 'core',
  merge: false,
  uniqueKeys: false, // compared each with each; `keysTwice` looks them up
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Reads YAML that is nothing but lists, keys and values: no anchors, no aliases, no tags, no deep nesting, no key
 * twice. Its tokens are judged before anything is built of them, since the parser itself can be exhausted.
 * Faults point at line and column: `#/12/5`.
 */
export function plainYaml(bytes: Uint8Array): PlainYaml {
  const text = textOf(bytes);
  if (text === null) return { faults: [yamlFault({ line: 1, col: 1 }, 'is not text in UTF-8')] };
  const lines = linesOf(text);
  const refused = tokenFault(text, lines);
  if (refused) return { faults: [refused] };
  const document = parseDocument(text, OPTIONS);
  const faults = [
    ...[...document.errors, ...document.warnings].map(({ pos: [offset], message }) =>
      yamlFault(lines.linePos(offset), `cannot be read: ${message}`),
    ),
    ...keysTwice(document, lines),
  ];
  if (faults.length === 0 && document.contents === null)
    return { faults: [yamlFault({ line: 1, col: 1 }, 'holds nothing')] };
  return faults.length > 0 ? { faults } : { value: document.toJS({ maxAliasCount: 0 }) };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function tokenFault(text: string, lines: LineCounter): Fault | null {
  const limits = new TokenLimits();
  let offset = 0;
  let isScalarText = false;
  for (const token of new Lexer().lex(text)) {
    const kind = isScalarText ? null : CST.tokenType(token);
    const refusal = limits.refusal(kind, token.length);
    if (refusal) return yamlFault(lines.linePos(offset), refusal);
    isScalarText = token === CST.SCALAR;
    if (!SIGNS.has(token)) offset += token.length;
  }
  return null;
}

function keysTwice(document: Document, lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const { name, offset } = named(key);
        if (seen.has(name)) faults.push(yamlFault(lines.linePos(offset), `says ${name} twice`));
        seen.add(name);
      }
    },
  });
  return faults;
}

/** A key as text, and where it stands. */
function named(key: unknown): { name: string; offset: number } {
  const name = String(isScalar(key) ? key.value : key);
  return { name, offset: (isNode(key) && key.range?.[0]) || 0 };
}

function yamlFault({ line, col }: { line: number; col: number }, detail: string): Fault {
  return { pointer: `#/${line}/${col}`, code: 'yaml', detail };
}
