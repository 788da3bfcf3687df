import fc from 'fast-check';
import type { Audience } from '../../api/domain/audiences.js';
import type { Dimension } from '../../api/domain/kpi/definition.js';
import { count, type EnteredRow, people } from '../fixtures/kpi-facts.js';
import { foundOutOfGroups } from './groups.js';
import { sceneOf, TOGETHER } from './people-by-group.js';
import { byGroup } from './scenes.js';

/** The whole, and each way to cut it, by range and month. */
const cutBy = (ways: readonly Dimension[]): readonly (readonly Dimension[])[] => [
  [],
  ['month'],
  ...ways.flatMap((way): (readonly Dimension[])[] => [[way], [way, 'month']]),
];
const found = (rows: readonly EnteredRow[], ways: readonly Dimension[], audience: Audience = 'country') =>
  TOGETHER.flatMap((codes) => foundOutOfGroups(sceneOf(rows, codes, cutBy(ways)), audience));

const LAND = { activity: 'LAND_HANDOVER', stage: 'confirmed', disabilityAsked: 'all' } as const;
type Asked = readonly [some: number, others: number, rest: number];

/** People of land handed over, all asked: with disability, without, not known. */
const asked = ([some, others, rest]: Asked, given: Partial<EnteredRow>) =>
  people(
    [
      count('F', 'Y18T59', some, 'with'),
      count('F', 'Y18T59', others, 'without'),
      count('F', 'Y18T59', rest, '_U'),
    ],
    { ...LAND, ...given },
  );

const OPERATORS = ['maple', 'rowan', 'elder', 'birch'];
const PLACES = ['VD01', 'VD02', 'VD03'];
const SETTINGS = ['in_school', 'out_of_school', 'media', null] as const;

/** Operators that work where they are at home, and of whom two share a place: what one way of cutting hides is near another. */
const atHome = fc.array(
  fc.record({
    counts: fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(60), fc.nat(20)),
    big: fc.tuple(fc.boolean(), fc.integer({ min: 10, max: 50 })),
    period: fc.constantFrom('2026-01', '2026-02'),
    who: fc.nat(3),
    away: fc.nat(9),
  }),
  { minLength: 4, maxLength: 9 },
);
const rowsAtHome = atHome.map((all) =>
  all.map(({ counts: [some, others, rest], big: [isBig, more], period, who, away }) =>
    asked([isBig ? more : some, others, rest], {
      ...{ period, operatorId: OPERATORS[who] ?? '', setting: SETTINGS[who] ?? null },
      ...{ populationGroup: who % 2 === 0 ? 'idp' : 'mixed' },
      placeCode: PLACES[away === 0 ? 0 : Math.min(who, 2)] ?? '',
    }),
  ),
);

describe('places, with every month and every other way to cut the same people laid side by side', () => {
  it('are hidden beside a small one until the country less the others does not give it back', () => {
    const rows = PLACES.map((placeCode, nth) =>
      asked([[3, 70, 10] as const, [30, 80, 20] as const, [40, 90, 30] as const][nth] ?? [0, 0, 0], {
        placeCode,
      }),
    );
    expect(found(rows, ['place'])).toEqual([]);
  });

  it('are hidden in the range that holds the month of a small one', () => {
    const rows = [
      ...PLACES.map((placeCode) =>
        asked([placeCode === 'VD01' ? 3 : 30, 70, 20], { period: '2026-01', placeCode }),
      ),
      ...PLACES.map((placeCode) => asked([30, 80, 20], { period: '2026-02', placeCode })),
    ];
    expect(found(rows, ['place'])).toEqual([]);
  });

  it('do not give back an operator that is hidden, nor operators a place', () => {
    const rows = [
      asked([3, 70, 10], { operatorId: 'maple', placeCode: 'VD01' }),
      asked([30, 70, 20], { operatorId: 'rowan', placeCode: 'VD02' }),
      asked([10, 60, 15], { operatorId: 'elder', placeCode: 'VD03' }),
      asked([40, 80, 20], { operatorId: 'birch', placeCode: 'VD03' }),
    ];
    expect(found(rows, ['place', 'operator'])).toEqual([]);
  });

  it.each<[Audience, readonly Dimension[]]>([
    ['country', ['place', 'operator']],
    ['country', ['place', 'operator', 'setting', 'populationGroup']],
    ['adviser', ['setting', 'populationGroup']],
    ['public', ['setting', 'populationGroup']],
  ])('tell %s by %s of no small count more than its mark does', (audience, ways) => {
    const rows = fc.oneof({ weight: 2, arbitrary: rowsAtHome }, { weight: 1, arbitrary: byGroup });
    fc.assert(
      fc.property(rows, (all) => {
        expect(found(all, ways, audience)).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
