import { type Count, toCells } from '../../domain/cells.js';
import { pyramid } from './pyramid.js';
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

  it('hides a few of unknown sex from advisers, and the totals they would follow from', () => {
    const entries = [session({ total: 103, askedOf: 103 })];
    const shown = pyramid(entries, months, 'adviser');
    expect([shown.total.value, shown.sexUnknown.value, shown.asked.value]).toEqual([null, null, null]);
    expect(shown.female).toEqual({ value: 0.6, numerator: 60, denominator: 100 });
    expect(pyramid(entries, months, 'country').sexUnknown.value).toBe(3);
  });
});
