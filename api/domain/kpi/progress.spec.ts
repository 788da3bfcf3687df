import { definitionOf } from '../../../test/fixtures/kpi-facts.js';
import { judgedBy, verdict } from './progress.js';

describe('the verdict on a figure', () => {
  const none = { baseline: null, target: null };
  const ninety = { baseline: null, target: 0.9 };
  const up = definitionOf('KPI-05');

  it('is met at the target, missed below it, upwards', () => {
    expect(verdict(up, { value: 0.9 }, ninety)).toBe('met');
    expect(verdict(up, { value: 0.899 }, ninety)).toBe('missed');
  });

  it('cannot be told of a range that holds the target', () => {
    expect(verdict(up, { value: 0.85, lower: 0.85, upper: 0.95 }, ninety)).toBe('cannot_be_told');
    expect(verdict(up, { value: 0.9, lower: 0.9, upper: 0.95 }, ninety)).toBe('met');
    expect(verdict(up, { value: 0.8, lower: 0.8, upper: 0.89 }, ninety)).toBe('missed');
  });

  it('turns round for a KPI that should fall', () => {
    const down = definitionOf('KPI-05', { direction: 'down' });
    expect(verdict(down, { value: 0.9 }, ninety)).toBe('met');
    expect(verdict(down, { value: 0.95 }, ninety)).toBe('missed');
  });

  it('asks a fixed aim for its good range, whatever the target', () => {
    const parity = definitionOf('KPI-28', {
      direction: 'towards',
      towards: 0.5,
      good: { from: 0.4, to: 0.6 },
    });
    expect([0.39, 0.4, 0.6, 0.61].map((value) => verdict(parity, { value }, none))).toEqual([
      'missed',
      'met',
      'met',
      'missed',
    ]);
  });

  it('asks for 0.8 to 1.25 times a baseline', () => {
    const share = definitionOf('KPI-12', { direction: 'towards', towards: 'baseline' });
    const half = { baseline: 0.5, target: null };
    expect([0.39, 0.4, 0.625, 0.63].map((value) => verdict(share, { value }, half))).toEqual([
      'missed',
      'met',
      'met',
      'missed',
    ]);
    expect(verdict(share, { value: 0.5 }, ninety)).toBeNull();
  });

  it('is met when a target is reached or passed, coming from the baseline', () => {
    const women = definitionOf('KPI-17', { direction: 'towards', towards: 'target' });
    expect(verdict(women, { value: 0.4 }, { baseline: 0.1, target: 0.3 })).toBe('met');
    expect(verdict(women, { value: 0.4 }, { baseline: 0.9, target: 0.5 })).toBe('met');
    expect(verdict(women, { value: 0.6 }, { baseline: 0.9, target: 0.5 })).toBe('missed');
  });

  it('speaks of a range, of the baseline, or of the target', () => {
    const good = { from: 0.4, to: 0.6 };
    expect(judgedBy(definitionOf('KPI-28', { direction: 'towards', towards: 0.5, good }))).toBe('range');
    expect(judgedBy(definitionOf('KPI-12', { direction: 'towards', towards: 'baseline' }))).toBe('baseline');
    expect(judgedBy(definitionOf('KPI-17', { direction: 'towards', towards: 'target' }))).toBe('target');
    expect(judgedBy(up)).toBe('target');
  });

  it('says nothing without a value or a target', () => {
    expect(verdict(up, { value: null }, ninety)).toBeNull();
    expect(verdict(up, { value: 0.9 }, none)).toBeNull();
  });
});
