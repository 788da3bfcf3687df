import fc from 'fast-check';
import { definitionOf } from '../../../test/fixtures/kpi-facts.js';
import { addMonths } from '../period.js';
import { lastMonthOf, pathPosition, plannedAt, type YearTarget } from './trajectory.js';

const target = (year: number, value: number, given: Partial<YearTarget> = {}): YearTarget => ({
  year,
  value,
  baseline: null,
  baselineYear: null,
  ...given,
});
/** From 30 % at the end of 2024 to 60 % at the end of 2026. */
const rising = [target(2026, 0.6, { baseline: 0.3, baselineYear: 2024 })];
const [up, down, towards] = (['up', 'down', 'towards'] as const).map((direction) =>
  definitionOf('KPI-04', { direction }),
);

describe('the planned path', () => {
  it('is a straight line from the end of the baseline’s year to the end of the target’s', () => {
    expect(plannedAt(rising, '2024-12')?.value).toBe(0.3);
    expect(plannedAt(rising, '2025-12')?.value).toBeCloseTo(0.45, 12);
    expect(plannedAt(rising, '2026-06')?.value).toBeCloseTo(0.525, 12);
    expect(plannedAt(rising, '2026-12')?.value).toBe(0.6);
  });

  it('is nothing before the baseline, after the last target, and without a baseline or its year', () => {
    for (const month of ['2024-11', '2027-01']) expect(plannedAt(rising, month)).toBeNull();
    expect(plannedAt([target(2026, 0.6)], '2026-06')).toBeNull();
    expect(plannedAt([target(2026, 0.6, { baseline: 0.3 })], '2026-06')).toBeNull();
    expect(plannedAt([], '2026-06')).toBeNull();
  });

  it('goes on from one year’s target to the next', () => {
    const further = [...rising, target(2028, 0.8, { baseline: 0.3, baselineYear: 2024 })];
    expect(plannedAt(further, '2027-12')?.value).toBeCloseTo(0.7, 12);
  });

  it('begins anew where a target has a baseline of its own that is no older than the target before', () => {
    const again = [...rising, target(2028, 0.8, { baseline: 0.5, baselineYear: 2027 })];
    expect(plannedAt(again, '2027-06')).toBeNull();
    expect(plannedAt(again, '2028-06')?.value).toBeCloseTo(0.65, 12);
  });

  it('speaks of the last month of a period, whatever its length', () => {
    expect(['2026-03', '2026-Q1', '2026', '2025-10/2026-05'].map(lastMonthOf)).toEqual([
      '2026-03',
      '2026-03',
      '2026-12',
      '2026-05',
    ]);
  });
});

describe('a figure beside the planned path', () => {
  const planned = plannedAt(rising, '2025-12');

  it('is on it within a tenth of the way, else ahead or behind, by the direction', () => {
    const at = (value: number, definition = up) =>
      definition && pathPosition(definition, { value }, planned, 'missed');
    expect([0.41, 0.43, 0.47, 0.49].map((value) => at(value))).toEqual([
      'behind',
      'on_path',
      'on_path',
      'ahead',
    ]);
    expect([0.41, 0.45, 0.49].map((value) => at(value, down))).toEqual(['ahead', 'on_path', 'behind']);
    expect([0.41, 0.49].map((value) => at(value, towards))).toEqual(['behind', 'ahead']);
  });

  it('that comes from above its aim is ahead when it is lower', () => {
    const falling = plannedAt([target(2026, 0.3, { baseline: 0.6, baselineYear: 2024 })], '2025-12');
    expect(towards && pathPosition(towards, { value: 0.35 }, falling, null)).toBe('ahead');
  });

  it('that is a range cannot be told where only a part of it lies on the path', () => {
    const at = (lower: number, upper: number) =>
      up && pathPosition(up, { value: lower, lower, upper }, planned, null);
    expect([at(0.3, 0.4), at(0.4, 0.45), at(0.44, 0.46), at(0.5, 0.6)]).toEqual([
      'behind',
      'cannot_be_told',
      'on_path',
      'ahead',
    ]);
  });

  it('is never behind when it meets what was set, and says nothing without a figure or a plan', () => {
    expect(up && pathPosition(up, { value: 0.1 }, planned, 'met')).toBe('on_path');
    expect(up && pathPosition(up, { value: null }, planned, null)).toBeNull();
    expect(up && pathPosition(up, { value: 0.5 }, null, 'met')).toBeNull();
  });
});

describe('every planned path', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
  const targets = fc
    .uniqueArray(fc.record({ year: fc.integer({ min: 2021, max: 2030 }), value: share, baseline: share }), {
      selector: ({ year }) => year,
      minLength: 1,
      maxLength: 5,
    })
    .map((list) => list.map((one): YearTarget => ({ ...one, baselineYear: 2020 })));
  const month = fc.integer({ min: -12, max: 150 }).map((months) => addMonths('2020-01', months));

  it('passes through every target, and nowhere leaves the range of its targets and first baseline', () => {
    fc.assert(
      fc.property(targets, month, (list, at) => {
        for (const { year, value } of list) expect(plannedAt(list, `${year}-12`)?.value).toBe(value);
        const [first] = [...list].sort((a, b) => a.year - b.year);
        const known = [...list.map(({ value }) => value), first?.baseline ?? 0];
        const value = plannedAt(list, at)?.value ?? null;
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
      }),
    );
  });

  it('does not depend on the order of the targets, nor on the unit', () => {
    fc.assert(
      fc.property(targets, month, fc.integer({ min: 2, max: 1000 }), (list, at, factor) => {
        const planned = plannedAt(list, at);
        expect(plannedAt([...list].reverse(), at)).toEqual(planned);
        const scaled = list.map((one) => ({
          ...one,
          value: one.value * factor,
          baseline: (one.baseline ?? 0) * factor,
        }));
        const other = plannedAt(scaled, at);
        expect(other === null).toBe(planned === null);
        if (planned && other) expect(other.value).toBeCloseTo(planned.value * factor, 6);
      }),
    );
  });

  it('has exactly one place for a figure, and a better figure never lies further behind', () => {
    const order = ['behind', 'on_path', 'ahead'];
    fc.assert(
      fc.property(targets, month, share, share, (list, at, one, other) => {
        const planned = plannedAt(list, at);
        if (!planned || !up) return;
        const place = (value: number) => order.indexOf(pathPosition(up, { value }, planned, null) ?? '');
        expect(place(Math.max(one, other))).toBeGreaterThanOrEqual(place(Math.min(one, other)));
        expect(place(one)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
