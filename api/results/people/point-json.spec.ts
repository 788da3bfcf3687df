import fc from 'fast-check';
import { AUDIENCES, type Audience } from '../../domain/audiences.js';
import { CELL_COUNT, toCells } from '../../domain/cells.js';
import { ACTIVITIES } from '../../domain/codes.js';
import { cellThresholds } from '../../domain/disclosure.js';
import { ROW_COUNT } from '../../domain/people-rows.js';
import { hiddenIn, type SeriesRow } from '../hidden-people.js';
import { pointJson } from './point-json.js';

const row = (cells: readonly (number | null)[], sums: Partial<SeriesRow> = {}): SeriesRow => ({
  period: '2026-03',
  activity: 'EORE_SESSION',
  beneficiaryType: 'direct',
  stage: '',
  total: 500,
  female: 250,
  male: 250,
  knownSex: 500,
  knownSexAge: 500,
  with: 50,
  without: 450,
  disabilityUnknown: 0,
  asked: 500,
  withAsked: 50,
  fullLower: 500,
  fullUpper: 500,
  cells: JSON.stringify(cells),
  rows: JSON.stringify(new Array(ROW_COUNT).fill(null)),
  ...sums,
});
/** Whether a count is taken away: 0 is shown, but of safeguarding. */
const isSmall = (count: number | null, smallest = 0) =>
  count !== null && count < smallest && (count > 0 || smallest === Number.POSITIVE_INFINITY);
const none = new Array(CELL_COUNT).fill(null);

const pointOf = (of: SeriesRow, audience: Audience) => pointJson(of, hiddenIn([of], audience));

describe('a month as it is written for an audience', () => {
  const fewCells = fc
    .array(fc.tuple(fc.nat(CELL_COUNT - 1), fc.oneof(fc.nat(12), fc.nat(5000))), { maxLength: 12 })
    .map((given) => {
      const cells: (number | null)[] = [...none];
      for (const [place, value] of given) cells[place] = value;
      return cells;
    });

  it('holds no cell that the gate takes away, and of the others what was reported', () => {
    fc.assert(
      fc.property(
        fewCells,
        fc.constantFrom(...ACTIVITIES),
        fc.constantFrom(...AUDIENCES),
        (cells, activity, audience) => {
          const point = JSON.parse(pointOf(row(cells, { activity }), audience));
          const smallest = cellThresholds(activity, audience);
          const taken = cells.map((value, place) => (isSmall(value, smallest[place]) ? null : value));
          for (const [place, value] of taken.entries())
            if (value === null) expect(point.cells[place]).toBeNull();
          const hidden: readonly number[] = point.suppressedCells ?? [];
          expect(point.cells).toEqual(cells.map((value, place) => (hidden.includes(place) ? null : value)));
        },
      ),
    );
  });

  it('takes away a small sum even where every cell may be shown, and the one it would follow from', () => {
    const point = JSON.parse(pointOf(row(none, { with: 3, without: 497, withAsked: 3 }), 'country'));
    expect(point).toMatchObject({ withDisability: null, suppressed: ['withDisability'], total: 500 });
  });

  it('takes a large row along before it takes a sum of the table', () => {
    const cells = toCells([
      { sex: 'F', ageBand: 'Y60', disability: '_T', value: 3 },
      { sex: 'F', ageBand: 'Y0T17', disability: '_T', value: 247 },
      { sex: 'M', ageBand: 'Y0T17', disability: '_T', value: 250 },
    ]);
    const point = JSON.parse(pointOf(row(cells), 'adviser'));
    expect(point).toMatchObject({ total: 500, female: 250, male: 250, suppressed: [] });
    expect(point.cells.filter((value: number | null) => value !== null)).toEqual([250]);
  });

  it('leaves out a sum of which a few of unknown sex would be the rest', () => {
    const point = JSON.parse(pointOf(row(none, { male: 247, knownSex: 497 }), 'adviser'));
    expect([point.total, point.male]).toEqual([500, null]);
    expect(point.suppressed).toContain('male');
    expect(JSON.parse(pointOf(row(none, { male: 247 }), 'country')).male).toBe(247);
  });

  it('keeps what was not collected apart from what was taken away', () => {
    const point = JSON.parse(pointOf(row(none, { asked: null }), 'adviser'));
    expect([point.asked, point.suppressed]).toEqual([null, undefined]);
  });
});
