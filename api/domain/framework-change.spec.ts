import fc from 'fast-check';
import { NEXT, nextVersion } from '../../test/fixtures/next-version.js';
import { assessments, framework, recommendation } from '../../test/support/checklist.js';
import { byVersion, criteriaOf, type Framework, isNewer, versionOf } from './framework.js';
import { changeFor, frameworkChange } from './framework-change.js';
import { frameworkFaults } from './framework-faults.js';

const second = ['NMAA-2.1', 'NMAA-2.2', 'NMAA-2.3', 'NMAA-2.4'];
const before = framework(
  [recommendation('NMAA-1.1')],
  second.map((code) =>
    recommendation(code, [
      { code: 'PA', weight: 1, source: 'ours' },
      { code: 'PV', weight: 0.5, source: 'ours' },
    ]),
  ),
);
const after = nextVersion(before);
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

function criteriaIn(given: Framework): string[] {
  return given.functions
    .flatMap((one) => one.recommendations)
    .flatMap(criteriaOf)
    .map(({ criterion }) => criterion.code);
}

describe('what a version changed', () => {
  const change = frameworkChange(before, after);

  it('names both versions', () => {
    expect([change.from, change.to]).toEqual(['example@1.0', 'example@1.1']);
  });

  it('lists what was added and what was removed', () => {
    expect(codes(change.added)).toEqual([NEXT.added]);
    expect(codes(change.removed)).toEqual([NEXT.removed]);
  });

  it('shows other words under the same code side by side', () => {
    expect(change.reworded.map((one) => [one.before.code, one.before.text.en, one.after.text.en])).toEqual([
      [
        NEXT.reworded,
        `The document in force names ${NEXT.reworded}.`,
        'The plan in force names the common priorities, one by one.',
      ],
    ]);
  });

  it('pairs what replaces with what it replaces, and says when it moved to another level', () => {
    const pairs = change.replaced.map((one) => [codes(one.before), one.after.code, one.moved]);
    expect(pairs).toEqual([
      [[NEXT.replaced], NEXT.replacing, false],
      [[NEXT.movedFrom], NEXT.moved, true],
    ]);
  });

  it('tells other weights, whoever assigned them and in whatever order they stand', () => {
    expect(codes(change.weights)).toEqual([NEXT.reweighted]);
    const turned = framework([
      recommendation('NMAA-1.1', [
        { code: 'PV', weight: 0.5, source: 'brief' },
        { code: 'PA', weight: 1, source: 'brief' },
      ]),
    ]);
    const straight = framework([
      recommendation('NMAA-1.1', [
        { code: 'PA', weight: 1, source: 'ours' },
        { code: 'PV', weight: 0.5, source: 'ours' },
      ]),
    ]);
    expect(frameworkChange(straight, turned).weights).toEqual([]);
  });

  it('tells other demands: months, figures, when it may be left out', () => {
    const plain = framework([recommendation('NMAA-1.1')]);
    const strict = framework([
      recommendation('NMAA-1.1', undefined, {
        '3a': { freshMonths: 12, dataEvidence: { kpi: 'KPI-04', atLeast: 0.9 } },
      }),
    ]);
    expect(frameworkChange(plain, strict).rules).toEqual([
      { code: 'NMAA-1.1-3a', rule: 'freshMonths', before: 24, after: 12 },
      {
        code: 'NMAA-1.1-3a',
        rule: 'dataEvidence',
        before: null,
        after: { kpi: 'KPI-04', atLeast: 0.9 },
      },
    ]);
  });

  it('is nothing between a version and itself', () => {
    fc.assert(
      fc.property(assessments, ({ framework: given }) => {
        const { from, to, ...lists } = frameworkChange(given, given);
        expect(Object.values(lists).flat()).toEqual([]);
      }),
    );
  });

  it('is told to each body for itself', () => {
    expect(changeFor(change, 'NMAA')).toEqual(change);
    const { from, to, ...lists } = changeFor(change, 'NMAC');
    expect(Object.values(lists).flat()).toEqual([]);
  });

  it('accounts for every criterion of both versions', () => {
    const changeOf = frameworkChange(before, after);
    const [old, current] = [criteriaIn(before), criteriaIn(after)];
    const both = old.filter((code) => current.includes(code));
    const gone = [...codes(changeOf.removed), ...changeOf.replaced.flatMap((one) => codes(one.before))];
    const come = [...codes(changeOf.added), ...changeOf.replaced.map((one) => one.after.code)];
    expect([...both, ...gone].sort()).toEqual([...old].sort());
    expect([...both, ...come].sort()).toEqual([...current].sort());
  });
});

describe('a version of a family', () => {
  it('is newer by its number, not by its spelling', () => {
    expect(isNewer('gdei-wps@1.10', 'gdei-wps@1.9')).toBe(true);
    expect(isNewer('gdei-wps@2.0', 'gdei-wps@1.9')).toBe(true);
    expect(isNewer('gdei-wps@1.0', 'gdei-wps@1.0')).toBe(false);
    expect(isNewer('psea-minimum@2.0', 'gdei-wps@1.0')).toBe(false);
    expect(['b@1.0', 'a@1.10', 'a@1.2'].sort(byVersion)).toEqual(['a@1.2', 'a@1.10', 'b@1.0']);
    expect(versionOf('gdei-wps@1.10')).toEqual({ major: 1, minor: 10 });
  });

  const faults = (formerly: readonly string[]) =>
    frameworkFaults(framework([recommendation('NMAA-1.1', undefined, { '1a': { formerly } })])).map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );

  it('replaces only what it no longer asks, of the same body, each once', () => {
    expect(faults(['NMAA-1.1-1x', 'NMAA-9.9-1a'])).toEqual([]);
    expect(faults(['NMAA-1.1-1b'])).toEqual(['formerly-still-asked #/NMAA-1.1-1a']);
    expect(faults(['NMAC-1.1-1x'])).toEqual(['formerly-unsound #/NMAA-1.1-1a']);
    expect(faults(['NMAA-1.1-1x', 'NMAA-1.1-1x'])).toEqual(['formerly-unsound #/NMAA-1.1-1a']);
  });
});
