import { count, definitionOf, people } from '../../../test/fixtures/kpi-facts.js';
import { resultsOf } from '../../../test/fixtures/result-facts.js';
import type { Activity } from '../../domain/codes.js';
import { kpiFigures } from './kpi-figures.js';

const participations = definitionOf('KPI-10');
const months = { from: '2026-01', to: '2026-03' };
const sessions = (period: string, women: number, activity: Activity = 'EORE_SESSION') =>
  people([count('F', 'Y18T59', women)], { period, activity });

describe('a KPI on its way out', () => {
  it('stands over a quarter of which a part is small, because another part is hidden with it', () => {
    const facts = resultsOf({
      people: [sessions('2026-01', 40), sessions('2026-02', 70), sessions('2026-Q1', 3)],
    });
    const [range] = kpiFigures(participations, facts, { months, by: [] }, 'adviser').points;
    const monthly = kpiFigures(participations, facts, { months, by: ['month'] }, 'adviser').points;
    expect(range?.value).toBe(113);
    expect(monthly.map(({ value }) => value)).toEqual([null, 70, null]);
    const part = { from: '2026-01', to: '2026-02' };
    expect(
      kpiFigures(participations, facts, { months: part, by: [] }, 'adviser').points[0]?.value,
    ).toBeNull();
  });

  it('is hidden over a quarter that is small, or of which a small part is all there is', () => {
    const facts = resultsOf({ people: [sessions('2026-01', 3)] });
    const [range] = kpiFigures(participations, facts, { months, by: [] }, 'adviser').points;
    expect(range).toMatchObject({ value: null, reason: 'suppressed' });
    const large = resultsOf({ people: [sessions('2026-01', 40), sessions('2026-Q1', 30)] });
    expect(kpiFigures(participations, large, { months, by: [] }, 'adviser').points[0]?.value).toBe(70);
  });

  it('hides the smallest other group with the only hidden one, or the whole would give it back', () => {
    const facts = resultsOf({
      people: [
        sessions('2026-01', 400),
        people([count('M', 'Y18T59', 3)], { period: '2026-01' }),
        people([count('_U', 'Y18T59', 60)], { period: '2026-01' }),
      ],
    });
    const shown = kpiFigures(participations, facts, { months, by: ['sex'] }, 'adviser').points;
    expect(shown.map(({ sex, value }) => [sex, value])).toEqual([
      ['F', null],
      ['M', null],
      ['_U', null],
    ]);
  });

  it('hides the few of unknown age that uncrossed margins leave, though no count given is small', () => {
    const margins = [
      count('F', '_T', 50),
      count('M', '_T', 50),
      count('_T', 'Y0T17', 47),
      count('_T', 'Y18', 50),
    ];
    const facts = resultsOf({ people: [people(margins, { period: '2026-01' })] });
    const shown = kpiFigures(participations, facts, { months, by: ['ageBand'] }, 'adviser').points;
    const told = shown.flatMap(({ value }) => value ?? []);
    expect(shown.find(({ ageBand }) => ageBand === '_U')?.value).toBeNull();
    expect(told.length).toBeLessThan(2);
  });

  it('hides nothing beside a group that is hidden with the whole, and nothing from monitors', () => {
    const facts = resultsOf({ people: [sessions('2026-01', 3), sessions('2026-04', 50, 'EORE_TOT')] });
    const asked = { months: { from: '2026-01', to: '2026-04' }, by: ['activity', 'month'] as const };
    const values = (audience: 'adviser' | 'monitor') =>
      kpiFigures(participations, facts, asked, audience).points.map(({ value }) => value);
    expect(values('monitor')).toEqual([3, null, null, null, null, null, null, 50]);
    expect(values('adviser')).toEqual([null, null, null, null, null, null, null, 50]);
  });

  it('keeps from the public what is kept from advisers, who read both', () => {
    const group = (populationGroup: 'idp' | 'refugee' | 'returnee' | 'mixed', known: number, not: number) =>
      people([count('F', 'Y18T59', known), count('F', '_U', not)], { period: '2026-01', populationGroup });
    const facts = resultsOf({
      people: [
        group('idp', 97, 3),
        group('refugee', 10, 10),
        group('returnee', 193, 7),
        group('mixed', 400, 100),
      ],
    });
    const shownTo = (audience: 'adviser' | 'public') =>
      kpiFigures(definitionOf('KPI-04'), facts, { months, by: ['populationGroup'] }, audience)
        .points.filter(({ value }) => value !== null)
        .map(({ populationGroup }) => populationGroup);
    expect(shownTo('adviser')).toEqual(['mixed', 'returnee']);
    expect(shownTo('public')).toEqual(['mixed']);
  });

  it('is not cut by operator where it is told by the month it ends with, for whoever is not shown small counts', () => {
    const referrals = definitionOf('KPI-14', { subject: 'victim_assistance', needs: ['records:va-tally'] });
    const asked = { months, by: ['operator'] as const };
    expect(() => kpiFigures(referrals, resultsOf({}), asked, 'country')).toThrow('end with other months');
    expect(kpiFigures(referrals, resultsOf({}), asked, 'monitor').points).toEqual([]);
  });

  it('is not crossed by setting and activity for whoever is not shown small counts', () => {
    const facts = resultsOf({ people: [sessions('2026-01', 40)] });
    const asked = { months, by: ['setting', 'activity'] as const };
    expect(() => kpiFigures(participations, facts, asked, 'adviser')).toThrow(
      'ask for one of them at a time',
    );
    expect(kpiFigures(participations, facts, asked, 'country').points[0]?.value).toBe(40);
    const land = definitionOf('KPI-06', {
      parts: [{ code: 'KPI-06b', name: { en: 'disability' }, subject: 'disability' }],
    });
    expect(() => kpiFigures(land, facts, asked, 'country')).toThrow('ask for one of them at a time');
  });
});
