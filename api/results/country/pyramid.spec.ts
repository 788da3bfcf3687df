import { type Count, toCells } from '../../domain/cells.js';
import type { Audience } from '../../domain/disclosure.js';
import type { SeriesRow } from '../hidden-people.js';
import { pyramid as pyramidOf } from './pyramid.js';
import type { SessionEntry } from './pyramid.queries.js';

const months = { from: '2026-01', to: '2026-03' };
const cell = (sex: Count['sex'], value: number): Count => ({
  sex,
  ageBand: 'Y18T59',
  disability: '_T',
  value,
});

const session = (given: Partial<SessionEntry> = {}): SessionEntry => ({
  period: '2026-01',
  asked: 'all',
  total: 100,
  female: 60,
  male: 40,
  withAsked: 9,
  withoutDisability: 91,
  askedOf: 100,
  cells: toCells([cell('F', 60), cell('M', 40)]).join(','),
  ...given,
});

/** A month of its own for each entry, as the people series keeps it. */
const seriesOf = (entry: SessionEntry): SeriesRow => ({
  period: entry.period,
  activity: 'EORE_SESSION',
  beneficiaryType: 'direct',
  stage: '',
  total: entry.total,
  female: entry.female,
  male: entry.male,
  knownSex: 100,
  knownSexAge: 100,
  with: entry.withAsked,
  without: entry.withoutDisability,
  disabilityUnknown: null,
  asked: entry.askedOf,
  withAsked: entry.withAsked,
  fullLower: null,
  fullUpper: null,
  cells: JSON.stringify(entry.cells.split(',').map((value) => (value === '' ? null : Number(value)))),
});
const pyramid = (entries: readonly SessionEntry[], range: typeof months, audience: Audience) =>
  pyramidOf(entries, entries.map(seriesOf), range, audience);

describe('the pyramid of risk education', () => {
  it('tells the share with disability, though nobody crossed it with sex and age', () => {
    expect(pyramid([session()], months, 'country').withDisability).toEqual({
      value: 0.09,
      numerator: 9,
      denominator: 100,
    });
  });

  it('hides it over months of which one holds a few persons with disabilities, or a few without', () => {
    for (const small of [
      { withAsked: 3, withoutDisability: 97 },
      { withAsked: 98, withoutDisability: 2 },
    ]) {
      const entries = [session(), session({ period: '2026-02', ...small })];
      expect(pyramid(entries, months, 'country').withDisability).toEqual({
        value: null,
        numerator: null,
        denominator: null,
        reason: 'suppressed',
      });
      expect(pyramid(entries, months, 'monitor').withDisability.value).not.toBeNull();
    }
  });

  it('hides a few of unknown sex from advisers, and a sex that they would follow from', () => {
    const entries = [session({ total: 103, askedOf: 103 })];
    const shown = pyramid(entries, months, 'adviser');
    expect([shown.total.value, shown.sexUnknown.value, shown.female.value]).toEqual([103, null, null]);
    expect(pyramid(entries, months, 'country').sexUnknown.value).toBe(3);
  });
});
