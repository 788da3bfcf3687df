import { context, counts, entry, report } from '../../../test/fixtures/saddd.js';
import { MESSAGES } from './messages.js';
import { RULES } from './rules.js';
import { entryFaults, periodFaults, recordFaults, reportFindings } from './validate.js';

describe('the table of rules', () => {
  it('holds V01 to V28 in order', () => {
    const ids = Array.from({ length: 28 }, (_, i) => `V${String(i + 1).padStart(2, '0')}`);
    expect(RULES.map(({ id }) => id)).toEqual(ids);
  });

  it('has a check exactly for the rules that have a message', () => {
    const spoken = new Set(Object.keys(MESSAGES).map((key) => key.slice(0, 3)));
    expect(RULES.filter(({ check }) => check !== null).map(({ id }) => id)).toEqual([...spoken].sort());
  });

  it('refuses nothing for want of completeness', () => {
    const severities = RULES.filter(({ id }) => ['V13', 'V14', 'V15'].includes(id)).map(
      (rule) => rule.severities,
    );
    expect(severities).toEqual([['W'], ['W'], ['W']]);
  });
});

describe('an entry at the write', () => {
  it('is stored when it has no error, whatever the warnings', () => {
    expect(
      entryFaults(entry({ statedTotal: 60, disabilityMethod: null, projectCode: 'P ' }), context()),
    ).toEqual([]);
  });

  it('is refused with a pointer into what was sent, and the rule as code', () => {
    const cells = counts({ 'F,Y18T59,_T': 25, 'M,Y18T59,_T': 20, 'F,Y18T59,with': 26 });
    expect(entryFaults(entry({ counts: cells }), context())).toEqual([
      {
        pointer: '#/counts/2/value',
        code: 'V05',
        detail: 'With and unknown disability add up to 26, above the 25 counted.',
      },
    ]);
    const text = entryFaults(entry({ counts: counts({ 'F,Y60,_T': -1 }), statedTotal: null }), context());
    expect(text.map(({ pointer, code }) => [pointer, code])).toEqual([['#/counts/0/value', 'V02']]);
  });

  it('is refused in a report of the future, in a locked one, and where it repeats another', () => {
    const around = { ...report(), entries: [entry({ id: 'other' })] };
    const codes = (given: object) =>
      entryFaults(entry(), context({ report: { ...around, ...given } })).map(({ code }) => code);
    expect(codes({ period: '2027-01', entries: [] })).toEqual(['V08']);
    expect(codes({ status: 'locked', entries: [] })).toEqual(['V25']);
    expect(codes({})).toEqual(['V09']);
  });

  it('does not repeat itself when it is sent again', () => {
    expect(entryFaults(entry({ statedTotal: 45 }), context({ report: report() }))).toEqual([]);
  });

  it('may lie in a reported quarter until the report is submitted', () => {
    const reported = [
      {
        period: '2026-Q1',
        activity: 'EORE_SESSION',
        projectCode: 'P-1',
        beneficiaryType: 'direct',
        stage: null,
        total: 45,
      },
    ] as const;
    expect(entryFaults(entry(), context({ reported }))).toEqual([]);
    const [first] = reportFindings(report(), context({ reported }));
    expect(first).toMatchObject({ rule: 'V08', severity: 'E', pointer: '#/entries/e1', entryId: 'e1' });
  });
});

it('refuses a record with a pointer into what was sent', () => {
  const team = {
    id: 't',
    kind: 'survey-team',
    team: 'A',
    members: 3,
    trained: 4,
    leaderTrained: true,
  } as const;
  expect(recordFaults(team, context())).toMatchObject([{ pointer: '#/trained', code: 'V07' }]);
  expect(recordFaults({ ...team, trained: 3 }, context())).toEqual([]);
});

it('refuses to open a report of a period that is not open', () => {
  expect(periodFaults('2026-07', context())).toMatchObject([{ pointer: '#/period', code: 'V08' }]);
  expect(periodFaults('2026-Q1', context())).toEqual([]);
});

it('says every sentence with its figures filled in', () => {
  const broken = entry({
    statedTotal: 44,
    comments: 'a@example.org',
    flags: [{ flag: 'caregiver', value: 99 }],
  });
  const said = reportFindings(report({ entries: [broken] }), context()).map(({ message }) => message);
  expect(said).toContain('The cells add up to 45, above the stated total 44.');
  expect(said.filter((message) => /[{}]/.test(message))).toEqual([]);
});

it('reads a full grid in well under a frame', () => {
  const started = performance.now();
  for (let i = 0; i < 100; i++) entryFaults(entry(), context());
  expect((performance.now() - started) / 100).toBeLessThan(16);
});
