import { readTarget, toField, toFigure } from './target-figures';

describe('a target as one types it', () => {
  it('is in per cent where the KPI is a share', () => {
    expect(toField(0.8, 'ratio')).toBe('80');
    expect(toFigure('80', 'ratio')).toBe(0.8);
    expect(toFigure('62.5 %', 'ratio')).toBe(0.625);
  });

  it('comes back as it went, without the crumbs of binary fractions', () => {
    for (const figure of [0.07, 0.29, 0.57, 1.1])
      expect(toFigure(toField(figure, 'ratio'), 'ratio')).toBe(figure);
  });

  it('takes a decimal comma and the digits of Arabic and Persian', () => {
    expect(toFigure('62,5', 'ratio')).toBe(0.625);
    expect(toFigure('٨٠', 'ratio')).toBe(0.8);
    expect(toFigure('۸۰٪', 'ratio')).toBe(0.8);
  });

  it('is a plain number where the KPI is a count', () => {
    expect(toFigure('2400', 'count')).toBe(2400);
    expect(toFigure('٢٤٠٠', 'count')).toBe(2400);
  });

  it('is no share with a comma before three digits', () => {
    expect(toFigure('12,000', 'ratio')).toBeUndefined();
    expect(toFigure('50,5', 'ratio')).toBe(0.505);
  });

  it('is no count with a separator, which says a thousand in one language and a fraction in another', () => {
    for (const text of ['12,000', '12.000', '١٢٫٠٠٠', '1,500', '1.5', '-3'])
      expect(toFigure(text, 'count')).toBeUndefined();
  });

  it('is nothing where it is no number', () => {
    for (const text of ['', 'many', '1.2.3', '12 of 20']) expect(toFigure(text, 'ratio')).toBeUndefined();
  });
});

describe('a target in its form', () => {
  const typed = { year: '2026', aim: '80', baseline: '30', since: '2024' };

  it('is of a year from 2000 to 2100', () => {
    for (const year of ['999', '1999', '2101', 'next'])
      expect(readTarget({ ...typed, year, since: '' }, 'ratio')).toMatchObject({
        wrong: { year: true },
        wanted: null,
      });
    expect(readTarget({ ...typed, year: '2100' }, 'ratio').wrong.year).toBe(false);
  });

  it('has a baseline and its year, both or none, the year before the target’s', () => {
    expect(readTarget(typed, 'ratio').wanted).toEqual({
      year: 2026,
      value: 0.8,
      baseline: 0.3,
      baselineYear: 2024,
    });
    expect(readTarget({ ...typed, baseline: '', since: '' }, 'ratio').wanted).toMatchObject({
      baseline: null,
      baselineYear: null,
    });
    for (const wrong of [{ since: '2026' }, { since: '24' }, { baseline: '' }])
      expect(readTarget({ ...typed, ...wrong }, 'ratio')).toMatchObject({
        wrong: { since: true },
        wanted: null,
      });
  });
});
