import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const under = (folder: string, ending: RegExp) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.endsWith('.spec.ts'))
    .map((file) => path.join(folder, file));

const SOURCES = ['api', 'migrations'].flatMap((folder) => under(folder, /\.ts$/));
const PAGES = [...readdirSync(ROOT).filter((file) => file.endsWith('.md')), ...under('docs', /\.md$/)];

/** Everything in the sources that a pattern's first group finds, once. */
function found(pattern: RegExp, files: readonly string[] = SOURCES): string[] {
  const all = files.flatMap((file) => [...read(file).matchAll(pattern)].map(([, text]) => text ?? ''));
  return [...new Set(all)].sort();
}

/** What a page can be pointed at: anchors of its own, and its headings as they are shown on the web. */
function anchors(page: string): string[] {
  const text = read(page);
  const own = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id ?? '');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
  return [...own, ...headings];
}

/** A link that leads nowhere, or null. @param from the folder of the page that holds it */
function broken(link: string, from: string, page: string): string | null {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.join(from, file);
  if (!existsSync(path.join(ROOT, target))) return `${page}: ${link}`;
  return anchor === undefined || anchors(target).includes(anchor) ? null : `${page}: ${link}`;
}

describe('the documentation', () => {
  it('holds every section that the code names as its source', () => {
    const named = found(/\bdocs\/([\w/-]+\.md(?:#[\w-]+)?)/g);
    expect(named.length).toBeGreaterThan(40);
    expect(named.flatMap((link) => broken(link, 'docs', 'the code') ?? [])).toEqual([]);
  });

  it('explains every error code and every rule', () => {
    const thrown = found(/(?:DomainError|ruleBroken|problem)\(\s*(?:\d+,\s*)?'([a-z-]+)'/g);
    const wrapped = found(/\b(?:refused|missing)\(\s*'([a-z]+(?:-[a-z]+)+)'/g);
    const answered = found(/\bcode: '([a-z]+(?:-[a-z]+)+)'/g);
    const byStatus = found(/^ {2}[45]\d\d: '([a-z]+(?:-[a-z]+)*)',$/gm);
    const rules = found(/\brule\('(V\d\d)'/g);
    expect([rules.length, byStatus.length]).toEqual([28, 8]);
    const explained = new Set(found(/`([\w-]+)`/g, ['docs/problems.md']));
    const missing = [...thrown, ...wrapped, ...answered, ...byStatus, ...rules].filter(
      (code) => !explained.has(code),
    );
    expect(missing).toEqual([]);
  });

  it('leads nowhere into the void', () => {
    const links = PAGES.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => ({ page, link })),
    ).filter(({ link }) => !/^[a-z]+:/.test(link));
    expect(links.length).toBeGreaterThan(40);
    expect(links.flatMap(({ page, link }) => broken(link, path.dirname(page), page) ?? [])).toEqual([]);
  });
});
