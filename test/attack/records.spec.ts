import fc from 'fast-check';
import { monthsBetween } from '../../api/domain/period.js';
import type { CasualtyOutcome } from '../../api/domain/programme-records.js';
import { definitionOf, records } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { foundOutOfGroups, type Made, type Row, type Scene } from './groups.js';

/** Casualties that an organisation recorded in a period. */
interface Recorded {
  readonly operatorId: string;
  readonly period: string;
  readonly record: CasualtyOutcome;
}

const MADE: Readonly<Record<string, Made>> = {
  '': { numerator: ['complete'], denominator: ['recorded'] },
  sex: { numerator: ['sexKnown'], denominator: ['recorded'] },
  age: { numerator: ['ageKnown'], denominator: ['recorded'] },
  outcome: { numerator: ['killed', 'injured'], denominator: ['recorded'] },
};

/** What is known of any records: nobody is complete whose sex, age or outcome is not known. */
const HOLDS = [
  { whole: 'recorded', parts: ['complete', 'completeRest'] },
  { whole: 'recorded', parts: ['sexKnown', 'sexRest'] },
  { whole: 'recorded', parts: ['ageKnown', 'ageRest'] },
  { whole: 'recorded', parts: ['killed', 'injured', 'outcomeUnknown'] },
  { whole: 'sexKnown', parts: ['complete', 'sexAlone'] },
  { whole: 'ageKnown', parts: ['complete', 'ageAlone'] },
];

function rowOf({ operatorId, period, record }: Recorded): Row {
  const { killed, injured, outcomeUnknown, sexKnown, ageKnown, complete } = record;
  const recorded = killed + injured + outcomeUnknown;
  return {
    period,
    keys: { operator: operatorId },
    counts: {
      ...{ recorded, complete, killed, injured, outcomeUnknown, sexKnown, ageKnown },
      completeRest: recorded - complete,
      sexRest: recorded - sexKnown,
      ageRest: recorded - ageKnown,
      sexAlone: sexKnown - complete,
      ageAlone: ageKnown - complete,
    },
  };
}

const YEAR = monthsBetween('2026-01', '2026-12');

function sceneOf(all: readonly Recorded[], cuts: Scene['questions'][number]['cuts']): Scene {
  const facts = resultsOf({ records: all.flatMap(({ record, ...whose }) => records([record], whose)) });
  const given = { subject: 'casualties', needs: ['records:casualty-outcome'] } as const;
  const made = (part: string): Made => MADE[part] ?? { numerator: [], denominator: [] };
  return {
    facts,
    rows: all.map(rowOf),
    holds: HOLDS,
    questions: [{ definition: definitionOf('KPI-16', given), made, cuts }],
    // Of how many more one thing is known than all is said of records, not of people.
    kept: (count) => (count.endsWith('Alone') ? null : 'sensitive'),
    months: YEAR,
  };
}

const WHOLE = [[], ['month'], ['quarter'], ['year']] as const;
const BY_OPERATOR = [['operator'], ['operator', 'month'], ['operator', 'quarter']] as const;

const casualties = (killed: number, injured: number, unknown: readonly [number, number, number]) => {
  const [sex, age, outcomeUnknown] = unknown;
  const recorded = killed + injured + outcomeUnknown;
  const [sexKnown, ageKnown] = [Math.max(0, recorded - sex), Math.max(0, recorded - age)];
  const complete = Math.max(0, Math.min(sexKnown, ageKnown) - outcomeUnknown);
  return {
    id: 't',
    kind: 'casualty-outcome',
    killed,
    injured,
    outcomeUnknown,
    sexKnown,
    ageKnown,
    complete,
  } as const;
};

const few = fc.oneof(fc.constant(0), fc.nat(4), fc.integer({ min: 5, max: 30 }));
const year = fc.array(
  fc.record({
    operatorId: fc.constantFrom('centre', 'authority', 'maple'),
    period: fc.constantFrom(...YEAR, '2026-Q1', '2026-Q3'),
    record: fc.tuple(few, few, fc.tuple(few, few, few)).map((of) => casualties(...of)),
  }),
  { minLength: 4, maxLength: 16 },
);

describe('casualties of a year, with every range of its months laid side by side', () => {
  it('keep the small month that two ranges differ by', () => {
    const all = [60, 3, 50, 70].map(
      (injured, nth): Recorded => ({
        operatorId: 'centre',
        period: YEAR[nth] ?? '',
        record: casualties(0, injured, [0, 0, 0]),
      }),
    );
    expect(foundOutOfGroups(sceneOf(all, WHOLE), 'country')).toEqual([]);
  });

  it('keep the small quarter that was reported beside months', () => {
    const of = (period: string, injured: number) => ({
      operatorId: 'centre',
      period,
      record: casualties(0, injured, [0, 0, 0]),
    });
    const all = [of('2026-01', 20), of('2026-02', 30), of('2026-Q1', 3), of('2026-04', 40)];
    expect(foundOutOfGroups(sceneOf(all, WHOLE), 'country')).toEqual([]);
  });

  it.each(['country', 'adviser', 'public'] as const)('tell %s of no small count', (audience) => {
    const cuts = audience === 'country' ? [...WHOLE, ...BY_OPERATOR] : WHOLE;
    fc.assert(
      fc.property(year, (all) => {
        expect(foundOutOfGroups(sceneOf(all, cuts), audience)).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
