import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { plainYaml } from './plain-yaml.js';

const released = readFileSync(new URL('../data/frameworks/gdei-wps@1.0.yaml', import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);

/** The faults of a text, as `pointer detail`. */
function faults(text: string | Uint8Array): string[] {
  const read = plainYaml(typeof text === 'string' ? bytes(text) : text);
  return 'faults' in read ? read.faults.map(({ pointer, detail }) => `${pointer} ${detail}`) : [];
}

const NOT_TAKEN = 'uses anchors, aliases, tags or directives, which are not taken';
const TOO_DEEP = 'is nested deeper than a checklist';
const TOO_MUCH = 'holds more than a checklist would';

describe('a plain YAML file', () => {
  it('is read as any other reader would', () => {
    expect(plainYaml(released)).toEqual({ value: parse(released.toString('utf8')) });
  });

  it.each([
    ['an anchor', 'a: &a [1]\nb: 2', `#/1/4 ${NOT_TAKEN}`],
    ['an alias', 'b: *a', `#/1/4 ${NOT_TAKEN}`],
    ['a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', `#/1/4 ${NOT_TAKEN}`],
    ['a tag of a language', 'a: 1\nb: !!js/function "x"', `#/2/4 ${NOT_TAKEN}`],
    ['a tag of its own', 'a: !secret x', `#/1/4 ${NOT_TAKEN}`],
    ['bytes as text', 'a: !!binary aGVsbG8=', `#/1/4 ${NOT_TAKEN}`],
    ['a directive', '%YAML 1.2\n---\na: 1', `#/1/1 ${NOT_TAKEN}`],
    ['brackets within brackets', '['.repeat(250_000), `#/1/9 ${TOO_DEEP}`],
    ['braces within braces', `a: ${'{a: '.repeat(20_000)}`, `#/1/34 ${TOO_DEEP}`],
    ['a hundred thousand dashes', '- '.repeat(100_000), `#/1/17 ${TOO_DEEP}`],
    ['a hundred thousand question marks', '? '.repeat(100_000), `#/1/17 ${TOO_DEEP}`],
    [
      'a staircase',
      Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      `#/82/1 ${TOO_DEEP}`,
    ],
    ['quotes and nothing else', '"'.repeat(500_000), '#/1/3 has two values with nothing between them'],
  ])('is refused before it is built: %s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it.each([
    ['keys without end', Array.from({ length: 150_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['items without end', '- 1\n'.repeat(200_000)],
    ['lines without end', `${'\n'.repeat(500_000)}x`],
  ])('is refused where it holds too much: %s', (_, text) => {
    expect(faults(text)).toEqual([expect.stringContaining(TOO_MUCH)]);
  });

  it.each([
    ['not UTF-8', Uint8Array.of(0xff, 0xfe, 0x61), ['#/1/1 is not text in UTF-8']],
    ['the character NUL', 'a: "\0"', ['#/1/1 is not text in UTF-8']],
    ['nothing at all', '', ['#/1/1 holds nothing']],
    ['nothing but a remark', '# to be written', ['#/1/1 holds nothing']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['#/3/1 says a twice']],
    ['two documents', 'a: 1\n---\nb: 2', [expect.stringContaining('#/2/1 cannot be read')]],
    ['a bracket that is not closed', 'a: [1, 2', [expect.stringContaining('cannot be read')]],
  ])('is refused for its form: %s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('takes keys that mean something to the language as what they are', () => {
    const read = plainYaml(bytes('__proto__: {polluted: true}\nconstructor: 1'));
    expect('value' in read && Object.keys(read.value as object)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });
});
