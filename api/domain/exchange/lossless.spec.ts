import fc from 'fast-check';
import { anEntry, aText } from '../../../test/fixtures/any-entry.js';
import { known, planOf, readAll, table } from '../../../test/fixtures/exchange.js';
import type { Entry } from '../report.js';
import { neutralise, restore } from './neutralise.js';
import { ownMapping } from './own-mapping.js';
import { ALL_ROLES, parseRole, roleName } from './roles.js';
import { entryOf, saysTheSame, statedOf } from './stated.js';
import { rolesInUse, rowWriter } from './write-row.js';

const report = { operatorName: 'Halden Relief', period: '2026-03', nil: false, partial: null };
const written = (entries: readonly Entry[], roles = ALL_ROLES) =>
  table([roles.map(roleName), ...entries.map((entry) => rowWriter(roles)(report, entry))]);
const readBack = (entry: Entry, roles = ALL_ROLES, asText = false) => {
  const { headings, rows } = written([entry], roles);
  const cells = rows.map(({ cells, ...row }) => ({
    ...row,
    cells: asText ? cells.map((cell) => (cell === null ? '' : String(cell))) : cells,
  }));
  return readAll({ headings, rows: cells }, ownMapping(roles), known())[0];
};

describe('an entry that is written to a file and read back', () => {
  it('is the same: every field, null and 0 apart, whatever its texts', () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        const row = readBack(entry);
        expect(row?.problems).toEqual([]);
        expect(saysTheSame(entryOf(row?.stated ?? {}, {}, null), entry)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same where every cell of the file is a text, as in CSV', () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        expect(saysTheSame(entryOf(readBack(entry, ALL_ROLES, true)?.stated ?? {}, {}, null), entry)).toBe(
          true,
        );
      }),
    );
  });

  it('is the same from a file that has only the columns in use', () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        const roles = rolesInUse([entry]);
        expect(saysTheSame(entryOf(readBack(entry, roles)?.stated ?? {}, {}, null), entry)).toBe(true);
      }),
    );
  });

  it('keeps the names of operator and period, and what is missing from the report', () => {
    fc.assert(
      fc.property(aText, (partial) => {
        const cells = rowWriter(ALL_ROLES)({ ...report, partial }, null);
        const [row] = readAll(table([ALL_ROLES.map(roleName), cells]), ownMapping(), known());
        expect(row?.report).toMatchObject({ operatorName: 'Halden Relief', period: '2026-03', partial });
        expect(row?.stated).toBeNull();
      }),
    );
  });

  it('has no cell that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        for (const cell of rowWriter(ALL_ROLES)(report, entry))
          if (typeof cell === 'string') expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});

describe('a neutral text', () => {
  it('gives the text back, also where people began it with an apostrophe', () => {
    fc.assert(fc.property(aText, (text) => expect(restore(neutralise(text))).toBe(text)));
  });

  it.each(['=1+1', '@SUM(A1)', '-2', '\t=1', ' edge', "'=1", 'n/a', '＝1'])(
    'has an apostrophe before %j',
    (text) => {
      expect(neutralise(text)).toBe(`'${text}`);
      expect(restore(neutralise(text))).toBe(text);
    },
  );

  it.each(["'Ayn al-Hayat", 'P-108', 'Séance', ''])('leaves %j as it is when read', (text) => {
    expect(restore(text)).toBe(text);
  });
});

describe('a role', () => {
  it('has one machine name, from which it is read back', () => {
    for (const role of ALL_ROLES) expect(parseRole(roleName(role))).toEqual(role);
    expect(new Set(ALL_ROLES.map(roleName)).size).toBe(ALL_ROLES.length);
    expect(ALL_ROLES.filter(({ kind }) => kind === 'cell')).toHaveLength(120);
    expect(ALL_ROLES.filter(({ kind }) => kind === 'flag')).toHaveLength(7);
  });
});

describe('an entry that is stored already', () => {
  it('keeps what the file has no column for', () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        const { comments } = statedOf(entry);
        expect(entryOf({ comments: 'New.' }, {}, entry)).toEqual({
          ...entryOf(statedOf(entry), {}, null),
          comments: 'New.',
        });
        expect(entryOf({}, {}, entry).comments).toEqual(comments);
      }),
    );
  });

  it('loses what the file asks for and leaves blank', () => {
    fc.assert(
      fc.property(anEntry, (entry) => {
        expect(entryOf({ 'F.Y0T17._T': null }, {}, entry).counts).not.toContainEqual(
          expect.objectContaining({ sex: 'F', ageBand: 'Y0T17', disability: '_T' }),
        );
      }),
    );
  });
});

describe('the same file twice', () => {
  it('writes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 5 }), (entries) => {
        const lines = written(entries);
        const first = planOf(lines, ownMapping());
        const stored = new Map(
          first.reports.map((one) => [
            `${one.operatorId} ${one.period}`,
            {
              id: 'r1',
              status: 'draft' as const,
              revision: 1,
              revisionReason: null,
              nil: one.nil,
              partial: one.partial,
              records: [],
              entries: one.writes.map(({ entry }, index) => ({ ...entry, id: `e${index}` })),
            },
          ]),
        );
        const again = planOf(lines, ownMapping(), known(), {
          report: (operator, period) => stored.get(`${operator} ${period}`),
          reported: () => [],
        });
        expect(again.reports).toEqual([]);
        expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: first.counts.new });
      }),
    );
  });
});
