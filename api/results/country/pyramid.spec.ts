import type { Audience } from '../../domain/audiences.js';
import { type Count, toCells } from '../../domain/cells.js';
import { addRows, peopleRows } from '../../domain/people-rows.js';
import type { SeriesRow } from '../hidden-people.js';
import { pyramid as pyramidOf } from './pyramid.js';

const months = { from: '2026-01', to: '2026-03' };
const cell = (
  sex: Count['sex'],
  value: number,
  disability: Count['disability'] = '_T',
  ageBand: Count['ageBand'] = 'Y18T59',
): Count => ({ sex, ageBand, disability, value });

/** A month of sessions as the people series keeps it. */
const session = (given: Partial<SeriesRow> = {}): SeriesRow => ({
  period: '2026-01',
  activity: 'EORE_SESSION',
  beneficiaryType: 'direct',
  stage: '',
  total: 100,
  female: 60,
  male: 40,
  knownSex: 100,
  knownSexAge: 100,
  with: 9,
  without: 91,
  disabilityUnknown: null,
  asked: 100,
  withAsked: 9,
  fullLower: null,
  fullUpper: null,
  ...tables([cell('F', 60), cell('M', 40)]),
  ...given,
});
/** Cells and rows of entries, each with its own form. */
function tables(...entries: readonly Count[][]): Pick<SeriesRow, 'cells' | 'rows'> {
  const cells = toCells(entries.flat());
  return {
    cells: JSON.stringify(cells),
    rows: JSON.stringify(addRows(...entries.map((counts) => peopleRows(toCells(counts), 'none')))),
  };
}
const pyramid = (series: readonly SeriesRow[], range: typeof months, audience: Audience) =>
  pyramidOf(series, range, audience);

describe('the pyramid of risk education', () => {
  it('tells the share with disability, though nobody crossed it with sex and age', () => {
    expect(pyramid([session()], months, 'country').withDisability).toEqual({
      value: 0.09,
      numerator: 9,
      denominator: 100,
    });
  });

  it('hides it in a month with a few persons with disabilities, or a few without, and in a second month; over the quarter it stands', () => {
    for (const small of [
      { with: 3, withAsked: 3, without: 97 },
      { with: 98, withAsked: 98, without: 2 },
    ]) {
      const entries = [session(), session({ period: '2026-02', ...small })];
      const hidden = { value: null, numerator: null, denominator: null, reason: 'suppressed' };
      for (const month of ['2026-01', '2026-02'])
        expect(pyramid(entries, { from: month, to: month }, 'country').withDisability).toEqual(hidden);
      expect(pyramid(entries, months, 'country').withDisability.value).not.toBeNull();
      expect(pyramid(entries, months, 'monitor').withDisability.value).not.toBeNull();
    }
  });

  it('shows a bar of entries that differ in form, and hides finer cells for the small count in it', () => {
    const crossed = [
      cell('F', 3, 'with'),
      cell('F', 47, 'without'),
      cell('M', 20, 'with'),
      cell('M', 50, 'without'),
    ];
    const mixed = session({
      ...tables(crossed, [cell('F', 60), cell('M', 40)]),
      ...{ total: 220, female: 110, male: 110, knownSex: 220, knownSexAge: 220 },
      ...{ with: 23, without: 97, asked: 120, withAsked: 23 },
    });
    const { bars, total } = pyramid([mixed], months, 'adviser');
    expect(bars.map(({ sex, people }) => [sex, people.value])).toEqual([
      ['F', 110],
      ['M', 110],
    ]);
    expect(bars[0]?.with).toEqual({ value: null, reason: 'suppressed' });
    expect(total.value).toBe(220);
  });

  it('hides a few of unknown sex from advisers, and a sex that they would follow from', () => {
    const entries = [session({ total: 103, asked: 103 })];
    const shown = pyramid(entries, months, 'adviser');
    expect([shown.total.value, shown.sexUnknown.value, shown.female.value]).toEqual([103, null, null]);
    expect(pyramid(entries, months, 'country').sexUnknown.value).toBe(3);
  });
});
