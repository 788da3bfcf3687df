import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BODIES } from '../domain/codes.js';
import { criteriaOf, functionsOf, recommendationsOf } from '../domain/framework.js';
import { loadCatalogue } from './load.js';
import { RELEASED } from './released.js';

const DATA = join(import.meta.dirname, 'data');
const CHECKLIST = 'frameworks/gdei-wps@1.0.yaml';
const ACTIONS = 'actions/gdei-wps@1.0.yaml';

describe('the catalogues as they are shipped', () => {
  const shipped = loadCatalogue(DATA);
  const framework = shipped.frameworks.get('gdei-wps@1.0');
  if (!framework) throw new Error('the checklist is missing');

  it('ask the brief’s 35 recommendations under 12 functions, in its order', () => {
    const sizes = BODIES.map((body) => functionsOf(framework, body).map((one) => one.recommendations.length));
    expect(sizes).toEqual([
      [1, 5, 2, 1, 4, 1, 4],
      [2, 2, 6, 5, 2],
    ]);
    const codes = BODIES.flatMap((body) => recommendationsOf(framework, body).map(({ code }) => code));
    expect(codes).toHaveLength(35);
    const inOrder = sizes.flatMap((list, body) =>
      list.flatMap((size, f) => Array.from({ length: size }, (_, r) => `${BODIES[body]}-${f + 1}.${r + 1}`)),
    );
    expect(codes).toEqual(inOrder);
  });

  it('weigh legislation and national standards 1 in all four pillars, everything else 1 in its main one only', () => {
    const wholly = BODIES.flatMap((body) => recommendationsOf(framework, body)).filter(
      ({ pillars }) => pillars.filter(({ weight }) => weight === 1).length > 1,
    );
    expect(wholly.map(({ code, pillars }) => [code, pillars.length])).toEqual([
      ['NMAA-1.1', 4],
      ['NMAA-4.1', 4],
    ]);
  });

  it('take no case, interview or visit records where people could be harmed', () => {
    const guarded = BODIES.flatMap((body) => recommendationsOf(framework, body)).filter(
      (one) => one.evidenceRule,
    );
    expect(guarded.map(({ code }) => code)).toEqual(['NMAA-6.1', 'NMAC-3.2', 'NMAC-4.1']);
  });

  it('suggest an action for each recommendation and level, by which all criteria of that level can be met', () => {
    const actions = shipped.suggestedActions.get('gdei-wps@1.0') ?? [];
    const wanted = BODIES.flatMap((body) => recommendationsOf(framework, body)).flatMap(({ code, rungs }) =>
      rungs.map(({ rung, criteria }) => [`${code}-A${rung}`, criteria.map((one) => one.code)]),
    );
    expect(wanted).toHaveLength(140);
    expect(actions.map(({ code, criteria }) => [code, criteria])).toEqual(wanted);
  });

  it('tell each suggested action in the three languages', () => {
    const actions = shipped.suggestedActions.get('gdei-wps@1.0') ?? [];
    expect(actions.flatMap(({ title, how }) => [title, how]).filter(({ fr, ar }) => !fr || !ar)).toEqual([]);
  });

  it('name every function and recommendation in the three languages', () => {
    const parts = [...shipped.frameworks.values()].flatMap(({ functions }) =>
      functions.flatMap((one) => [one, ...one.recommendations]),
    );
    expect(parts.length).toBeGreaterThan(47);
    expect(parts.filter(({ title }) => !title.fr || !title.ar).map(({ code }) => code)).toEqual([]);
  });

  it('ask both bodies in the same words what they ask once, and each pair of questions in three languages', () => {
    const [list, ...others] = shipped.sharedQuestions;
    const criteria = BODIES.flatMap((body) => recommendationsOf(framework, body)).flatMap(criteriaOf);
    const textOf = (code: string) =>
      criteria.find(({ criterion }) => criterion.code === code)?.criterion.text;
    expect([list?.ref, others]).toEqual(['gdei-wps@1.0', []]);
    expect(list?.shared.map(({ codes: [ours] }) => ours)).toEqual(['NMAA-3.1-3a', 'NMAA-3.1-3b']);
    for (const { codes } of list?.shared ?? []) expect(textOf(codes[0])).toEqual(textOf(codes[1]));
    for (const { codes } of list?.near ?? []) expect(textOf(codes[0])).not.toEqual(textOf(codes[1]));
  });

  it('demand no result where a criterion asks whether something is measured', () => {
    const measured = BODIES.flatMap((body) => recommendationsOf(framework, body))
      .flatMap(criteriaOf)
      .flatMap(({ criterion }) => criterion.dataEvidence ?? [])
      .filter(({ exists }) => exists);
    expect(measured.length).toBeGreaterThan(0);
    expect(measured.every(({ atLeast, atMost }) => atLeast === undefined && atMost === undefined)).toBe(true);
  });
});

describe('a catalogue with a fault', () => {
  let folder: string;
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const load = () => loadCatalogue(folder);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    cpSync(DATA, folder, { recursive: true });
    writeFileSync(join(folder, RELEASED), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is loaded when it has none', () => {
    expect([...load().frameworks.keys()]).toEqual(['gdei-wps@1.0', 'psea-minimum@1.0']);
  });

  it('is refused by a sentence that names the file and the fault', () => {
    change(CHECKLIST, 'code: NMAA-1.1-1b', 'code: NMAA-1.1-1a');
    expect(load).toThrow(/frameworks\/gdei-wps@1\.0\.yaml cannot be used: .*NMAA-1\.1-1a stands twice/);
  });

  it('is refused when a file is no YAML', () => {
    change('code-lists@1.0.yaml', /^lists:/m, 'lists: [');
    expect(load).toThrow(/code-lists@1\.0\.yaml cannot be read/);
  });

  it('is refused when the name of a file and its reference differ', () => {
    change(CHECKLIST, 'ref: gdei-wps@1.0', 'ref: gdei-wps@1.1');
    expect(load).toThrow(/says gdei-wps@1\.1/);
  });

  it('is refused when a criterion names a KPI that the dictionary does not have', () => {
    change(CHECKLIST, /kpi: KPI-\d\d/, 'kpi: KPI-99');
    expect(load).toThrow(/names KPI-99/);
  });

  it('is refused when a suggested action moves a criterion that the framework does not have', () => {
    change(ACTIONS, 'criteria: [NMAA-1.1-1a', 'criteria: [NMAA-1.1-1z');
    expect(load).toThrow(/actions\/gdei-wps@1\.0\.yaml cannot be used: .*moves NMAA-1\.1-1z/);
  });

  it('is refused when two questions that are asked once do not ask alike', () => {
    change('shared-questions/gdei-wps@1.0.yaml', 'NMAC-2.1-3a', 'NMAC-2.1-2a');
    expect(load).toThrow(
      /shared-questions\/gdei-wps@1\.0\.yaml cannot be used: #\/NMAA-3\.1-3a and NMAC-2\.1-2a stand at different/,
    );
  });

  it('is refused when a function is not named in every language', () => {
    change('names/gdei-wps@1.0.yaml', '- code: NMAA-2\n', '- code: NMAA-9\n');
    expect(load).toThrow(
      /names\/gdei-wps@1\.0\.yaml cannot be used: .*NMAA-2 is not named in every language/,
    );
  });

  it('shares nothing in a framework without a file of shared questions', () => {
    rmSync(join(folder, 'shared-questions'), { recursive: true });
    expect(load().sharedQuestions).toEqual([]);
  });

  it('is refused when two frameworks of different families share a code', () => {
    const other = join(folder, 'frameworks/other@1.0.yaml');
    const text = readFileSync(join(folder, 'frameworks/psea-minimum@1.0.yaml'), 'utf8');
    writeFileSync(other, text.replace('ref: psea-minimum@1.0', 'ref: other@1.0'));
    expect(load).toThrow(
      /frameworks\/other@1\.0\.yaml cannot be used: #\/PSEA-1 is a code of another framework/,
    );
  });

  it('has no suggested actions for a framework without a file of them', () => {
    rmSync(join(folder, ACTIONS));
    expect(load().suggestedActions.get('gdei-wps@1.0')).toEqual([]);
  });

  it('is refused when a released file changed', () => {
    cpSync(join(DATA, RELEASED), join(folder, RELEASED));
    expect(load).not.toThrow();
    change(CHECKLIST, 'ref: gdei-wps@1.0', 'ref:  gdei-wps@1.0');
    expect(load).toThrow(`The catalogue file ${CHECKLIST} was released and has changed since`);
  });

  it('is refused when a released file was taken away', () => {
    writeFileSync(join(folder, RELEASED), `${'0'.repeat(64)}  frameworks/gone@1.0.yaml\n`);
    expect(load).toThrow('The catalogue file frameworks/gone@1.0.yaml is missing');
  });

  it('is refused when the list of released files is missing or unreadable', () => {
    writeFileSync(join(folder, RELEASED), 'not a fingerprint\n');
    expect(load).toThrow('has a line that is not');
    rmSync(join(folder, RELEASED));
    expect(load).toThrow(`${RELEASED} is missing`);
  });
});
