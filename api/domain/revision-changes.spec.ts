import fc from 'fast-check';
import type { Entry, ReportRecord, SurveyTeam } from './report.js';
import { isUnchanged, type RevisionContent, revisionChanges } from './revision-changes.js';

const entry = (id: string, women: number | null, fields: Partial<Entry> = {}): Entry => ({
  id,
  activity: 'EORE_SESSION',
  beneficiaryType: 'direct',
  countBasis: 'persons',
  placeCode: 'VD0101001',
  disabilityAsked: 'none',
  counts:
    women === null
      ? []
      : [{ measure: 'people', sex: 'F', ageBand: 'Y18T59', disability: '_T', value: women }],
  ...fields,
});
const holding = (entries: readonly Entry[], records: readonly ReportRecord[] = []): RevisionContent => ({
  nil: false,
  partial: null,
  entries,
  records,
});
const team = (members: number): SurveyTeam => ({
  id: 't',
  kind: 'survey-team',
  team: 'T-1',
  members,
  trained: 1,
  leaderTrained: true,
});

describe('the difference of two revisions', () => {
  it('names the cells that changed, and the totals before and after', () => {
    const { entries } = revisionChanges(holding([entry('a', 10)]), holding([entry('a', 12)]));
    expect(entries).toEqual([
      expect.objectContaining({
        change: 'changed',
        entryId: 'a',
        totalBefore: 10,
        totalAfter: 12,
        cells: [{ cell: 'F,Y18T59,_T', before: 10, after: 12 }],
        fields: [],
      }),
    ]);
  });

  it('tells a zero from a cell that was not collected', () => {
    const [changed] = revisionChanges(holding([entry('a', null)]), holding([entry('a', 0)])).entries;
    expect(changed?.cells).toEqual([{ cell: 'F,Y18T59,_T', before: null, after: 0 }]);
  });

  it('takes an entry of the same work in the same place for the same, whatever its id', () => {
    const { entries } = revisionChanges(holding([entry('old', 10)]), holding([entry('new', 11)]));
    expect(entries.map(({ change, entryId }) => [change, entryId])).toEqual([['changed', 'new']]);
  });

  it('says which entries came and which went', () => {
    const other = entry('b', 5, { placeCode: 'VD0101002' });
    const { entries } = revisionChanges(holding([entry('a', 10)]), holding([other]));
    expect(entries.map(({ change, entryId, cells }) => [change, entryId, cells.length])).toEqual([
      ['added', 'b', 1],
      ['removed', 'a', 1],
    ]);
  });

  it('names fields by their path, of entries, of records and of the report itself', () => {
    const before = { ...holding([entry('a', 1, { quantity: null })], [team(4)]), partial: 'P-2' };
    const after = holding(
      [entry('a', 1, { quantity: { value: 3, unit: 'sessions' }, flags: [{ flag: 'nomadic', value: 1 }] })],
      [team(5)],
    );
    const changes = revisionChanges(before, after);
    expect(changes.fields).toEqual([{ field: 'partial', before: 'P-2', after: null }]);
    expect(changes.entries[0]?.fields).toEqual([
      { field: 'quantity/value', before: null, after: 3 },
      { field: 'quantity/unit', before: null, after: 'sessions' },
      { field: 'flags/nomadic', before: null, after: 1 },
    ]);
    expect(changes.records).toEqual([
      {
        change: 'changed',
        recordId: 't',
        kind: 'survey-team',
        fields: [{ field: 'members', before: 4, after: 5 }],
      },
    ]);
  });

  const content = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.nat(20))), { selector: ([id]) => id })
    .map((entries) =>
      holding(entries.map(([id, women]) => entry(id, women, { placeCode: id, projectCode: id }))),
    );

  it('of a revision and itself is empty, and a field that is absent is the same as one that is null', () => {
    fc.assert(
      fc.property(content, (one) => {
        const spelledOut = one.entries.map((each) => ({ ...each, setting: null, flags: null }));
        expect(isUnchanged(revisionChanges(one, { ...one, entries: spelledOut }))).toBe(true);
      }),
    );
  });

  it('is the same both ways, with before and after exchanged', () => {
    fc.assert(
      fc.property(content, content, (one, two) => {
        const there = revisionChanges(one, two).entries.map(({ entryId, cells }) => [entryId, cells]);
        const back = revisionChanges(two, one).entries.map(({ entryId, cells }) => [
          entryId,
          cells.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
        ]);
        expect(new Map(back as [string, unknown][])).toEqual(new Map(there as [string, unknown][]));
      }),
    );
  });
});
