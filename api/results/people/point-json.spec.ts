import fc from 'fast-check';
import { CELL_COUNT, toCells } from '../../domain/cells.js';
import { ACTIVITIES } from '../../domain/codes.js';
import { AUDIENCES } from '../../domain/disclosure.js';
import { guardedCells } from '../../domain/split-rows.js';
import type { SeriesRow } from './people.queries.js';
import { pointJson } from './point-json.js';

const row = (cells: readonly (number | null)[], sums: Partial<SeriesRow> = {}): SeriesRow => ({
  period: '2026-03',
  activity: 'EORE_SESSION',
  beneficiaryType: 'direct',
  stage: '',
  total: 500,
  female: 250,
  male: 250,
  knownSexAge: 500,
  withDisability: 50,
  asked: 500,
  cells: JSON.stringify(cells),
  ...sums,
});

describe('a month as it is written for an audience', () => {
  const counts = fc.array(fc.option(fc.oneof(fc.nat(12), fc.nat(5000))), {
    minLength: CELL_COUNT,
    maxLength: CELL_COUNT,
  });

  it('holds exactly what the gate lets through, whichever way it is written', () => {
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...ACTIVITIES),
        fc.constantFrom(...AUDIENCES),
        (cells, activity, audience) => {
          const point = JSON.parse(pointJson(row(cells, { activity }), audience));
          const shown = guardedCells(cells, activity, audience);
          expect(point.cells).toEqual(shown.cells);
          expect(point.suppressedCells ?? []).toEqual(shown.suppressed);
        },
      ),
    );
  });

  it('takes away a small sum even where every cell may be shown', () => {
    const none = new Array(CELL_COUNT).fill(null);
    const point = JSON.parse(pointJson(row(none, { withDisability: 3 }), 'country'));
    expect(point).toMatchObject({ withDisability: null, suppressed: ['withDisability'], total: 500 });
  });

  it('says neither the total nor how many were asked where a hidden row would follow from it', () => {
    const cells = toCells([
      { sex: 'F', ageBand: 'Y60', disability: '_T', value: 3 },
      { sex: 'F', ageBand: 'Y0T17', disability: '_T', value: 497 },
    ]);
    const point = JSON.parse(pointJson(row(cells, { female: 500, male: 0 }), 'adviser'));
    expect([point.total, point.female, point.asked]).toEqual([null, null, null]);
    expect(point.suppressed).toEqual(expect.arrayContaining(['total', 'female', 'asked']));
  });

  it('leaves the total out where a few of unknown sex or age would be the rest of it', () => {
    const none = new Array(CELL_COUNT).fill(null);
    const point = JSON.parse(pointJson(row(none, { male: 247, knownSexAge: 490 }), 'adviser'));
    expect(point).toMatchObject({ total: null, asked: null, female: 250, suppressed: ['total', 'asked'] });
    expect(JSON.parse(pointJson(row(none, { male: 247 }), 'country')).total).toBe(500);
  });

  it('keeps what was not collected apart from what was taken away', () => {
    const point = JSON.parse(pointJson(row(new Array(CELL_COUNT).fill(null), { asked: null }), 'adviser'));
    expect([point.asked, point.suppressed]).toEqual([null, undefined]);
  });
});
