import { OPERATOR_KINDS, RECORD_KINDS } from './codes.js';
import { kindsOf, REPORTERS, reportsKind } from './record-kinds.js';

describe('who reports which kind of record', () => {
  it('is said of every kind, and of no organisation twice', () => {
    for (const kind of RECORD_KINDS) {
      const named = [...REPORTERS[kind].usually, ...REPORTERS[kind].also];
      expect(named.length).toBeGreaterThan(0);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it('leaves to the authority and the centre what is the country’s own', () => {
    expect(reportsKind('operator', 'tasking-order')).toBe(false);
    expect(reportsKind('centre', 'tasking-order')).toBe(true);
    expect(reportsKind('centre', 'transparency-report')).toBe(false);
    expect(reportsKind('operator', 'staff-movement')).toBe(true);
  });

  it('puts first what an organisation usually reports, and leaves nothing out', () => {
    expect(kindsOf('operator').first).toEqual(['consultation', 'survey-team', 'va-tally', 'workforce']);
    for (const organisation of OPERATOR_KINDS) {
      const { first, more } = kindsOf(organisation);
      const may = RECORD_KINDS.filter((kind) => reportsKind(organisation, kind));
      expect([...first, ...more].sort()).toEqual([...may].sort());
    }
  });
});
