import { definitionOf } from '../../../test/fixtures/kpi-facts.js';
import { leadsAway } from './aim.js';

describe('a target that leads away from what is better', () => {
  const up = definitionOf('KPI-05');
  const parity = definitionOf('KPI-28', { direction: 'towards', towards: 0.5 });

  it('lies below its baseline where higher is better, above it where lower is', () => {
    const down = definitionOf('KPI-05', { direction: 'down' });
    expect([0.7, 0.8, 0.9].map((value) => leadsAway({ value, baseline: 0.8 }, up))).toEqual([
      true,
      false,
      false,
    ]);
    expect([0.7, 0.8, 0.9].map((value) => leadsAway({ value, baseline: 0.8 }, down))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is further from a fixed aim than its baseline, on either side of it', () => {
    expect(leadsAway({ value: 0.2, baseline: 0.3 }, parity)).toBe(true);
    expect(leadsAway({ value: 0.8, baseline: 0.3 }, parity)).toBe(true);
    expect(leadsAway({ value: 0.7, baseline: 0.3 }, parity)).toBe(false);
    expect(leadsAway({ value: 0.3, baseline: 0.7 }, parity)).toBe(false);
  });

  it('is none without a baseline, nor where the country’s own target or its baseline is the aim', () => {
    expect(leadsAway({ value: 0.1, baseline: null }, up)).toBe(false);
    for (const towards of ['target', 'baseline'] as const)
      expect(
        leadsAway({ value: 0.1, baseline: 0.8 }, definitionOf('KPI-17', { direction: 'towards', towards })),
      ).toBe(false);
  });
});
