import { contextOf } from '../../../../api/domain/validation/context.js';
import { fromForm } from './entry-form';
import { checksOf, withServer } from './entry-rules';

const settings = { code: 'XVE', dueDay: 10, sexXEnabled: false, enabledFlags: [], oneOfficer: false };
const report = {
  period: '2026-09',
  status: 'draft' as const,
  revision: 1,
  revisionReason: null,
  entries: [],
};
const context = contextOf({ today: '2026-10-20', settings, report });
const about = {
  activity: 'EORE_SESSION',
  beneficiaryType: 'direct',
  countBasis: 'persons',
  placeCode: 'VD0101001',
  disabilityAsked: 'all',
  disabilityMethod: 'WG_SS',
};
const id = '00000000-0000-4000-8000-000000000001';
const at = { id, activity: 'EORE_SESSION' as const };
const check = (cells: Record<string, string>) =>
  checksOf(fromForm({ ...about, ...cells }, id, 'en'), context);

describe('The rules as one types', () => {
  it('names the cell of what is no count, by what it holds', () => {
    const { worst, faults } = check({ 'counts/F,Y60,_T': '9', 'counts/M,Y60,_T': 'many' });
    expect(worst.get('counts/M,Y60,_T')).toBe('E');
    expect(worst.get('counts/F,Y60,_T')).toBeUndefined();
    expect(faults).toBe(1);
  });
  it('names a flag by what it is', () => {
    const { worst } = check({ 'counts/F,Y60,_T': '9', 'flags/nomadic': 'some' });
    expect(worst.get('flags/nomadic')).toBe('E');
  });
  it('marks a row with more persons with disabilities than people at the cell that was typed', () => {
    const { worst } = check({ 'counts/M,Y18T59,_T': '301', 'counts/M,Y18T59,with': '322' });
    expect(worst.get('counts/M,Y18T59,with')).toBe('E');
  });
  it('does not keep a warning from being stored', () => {
    const { worst, faults } = check({ 'counts/F,Y18T59,_T': '10', statedTotal: '20' });
    expect(worst.get('statedTotal')).toBe('W');
    expect(faults).toBe(0);
  });
  it('says what is unusual for this operator, and what stood there last month, before anything is sent', () => {
    const cells = { 'counts/F,Y18T59,_T': '400', statedTotal: '400' };
    const entry = fromForm({ ...about, ...cells }, id, 'en');
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'];
    const periods = months.map((period) => ({ period, total: 40, rows: { 'F,Y18T59,_T': 40 } }));
    const knowing = { ...context, lastPeriod: [entry], past: [{ ...entry, periods }] };
    const whole = { ...report, records: [] } as never;
    const rules = checksOf(entry, knowing, whole).findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['V10', 'V17']));
    const silent = checksOf(entry, context, whole).findings.map(({ rule }) => rule);
    expect(silent.filter((rule) => rule === 'V10' || rule === 'V17')).toEqual([]);
  });
  it('says at the entry that its months do not add up to the quarter, with the comment that answers it', () => {
    const told = (period: string, total: number) => ({
      period,
      activity: 'EORE_SESSION' as const,
      projectCode: period === '2026-Q3' ? null : 'P-1',
      beneficiaryType: 'direct' as const,
      stage: null,
      total,
    });
    const knowing = { ...context, reported: [told('2026-Q3', 90), told('2026-07', 30), told('2026-08', 20)] };
    const whole = { ...report, records: [] } as never;
    const entry = fromForm({ ...about, 'counts/F,Y18T59,_T': '60' }, id, 'en');
    const { findings } = checksOf(entry, knowing, whole);
    const quarter = findings.find(({ rule }) => rule === 'V11');
    expect(quarter).toMatchObject({ pointer: '#/entries', params: { months: 110, stated: 90 } });
    const server = [{ ...quarter, comment: 'The quarter was an estimate.' }] as never;
    const known = withServer(findings, server, at, { hasSurroundings: true, dirty: false });
    expect(known.find(({ rule }) => rule === 'V11')?.comment).toBe('The quarter was an estimate.');
    const offline = withServer([], server, at, { hasSurroundings: false, dirty: false });
    expect(offline.map(({ rule }) => rule)).toEqual(['V11']);
    const other = { id, activity: 'NTS' as const };
    expect(withServer([], server, other, { hasSurroundings: false, dirty: false })).toEqual([]);
  });
  it('reads a half-typed entry alone, since it cannot stand in its report yet', () => {
    const whole = { ...report, records: [] } as never;
    const nothing = checksOf(fromForm({ 'counts/F,Y60,_T': 'many' }, id, 'en'), context, whole);
    expect(nothing.faults).toBeGreaterThan(0);
    expect(nothing.findings.map(({ rule }) => rule)).toContain('V02');
  });
  it('takes over the comment of a finding whose figures are unchanged, and what only the server knows', () => {
    const { findings } = check({ 'counts/F,Y18T59,_T': '10', statedTotal: '20' });
    const stored = findings.map((finding) => ({
      ...finding,
      comment: finding.rule === 'V03' ? 'Rain.' : null,
    }));
    const other = { ...stored[0], rule: 'V10', key: 'V10.same-as-last', cell: '', entryId: id } as never;
    const all = withServer(findings, [...stored, other], at, { hasSurroundings: false, dirty: false });
    expect(all.find(({ rule }) => rule === 'V03')?.comment).toBe('Rain.');
    expect(all.some(({ rule }) => rule === 'V10')).toBe(true);
    expect(
      withServer(findings, [other], at, { hasSurroundings: true, dirty: false }).some(
        ({ rule }) => rule === 'V10',
      ),
    ).toBe(false);
    const changed = check({ 'counts/F,Y18T59,_T': '9', statedTotal: '20' }).findings;
    expect(
      withServer(changed, stored, at, { hasSurroundings: true, dirty: true }).find(
        ({ rule }) => rule === 'V03',
      )?.comment,
    ).toBeUndefined();
  });
  it('lets the server say of stored figures that a partner reports the same, and no longer once they are changed', () => {
    const { findings } = check({ 'counts/F,Y18T59,_T': '10' });
    const same = { rule: 'V28', key: 'V28.same', severity: 'W', cell: '', entryId: id } as never;
    const said = (dirty: boolean) =>
      withServer(findings, [same], at, { hasSurroundings: true, dirty }).map(({ rule }) => rule);
    expect(said(false)).toContain('V28');
    expect(said(true)).not.toContain('V28');
  });
});
