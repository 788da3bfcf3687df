import type { StoredEntry } from '../report-types';
import { type Mark, marksOf, standing } from './marks';

const FIRST = { id: 'r1', revision: 1, submittedAt: '2026-10-05T09:00:00.000Z' };
const MARK: Mark = { entryId: 'e1', cell: null, reason: 'Which village?' };

describe('the marks of somebody who reads a report', () => {
  it('hold for the report as it was submitted; submitted again, or corrected, it begins with none', () => {
    marksOf('u1', FIRST).put(MARK);
    expect(marksOf('u1', FIRST).all()).toEqual([MARK]);
    expect(marksOf('u1', { ...FIRST, submittedAt: '2026-10-07T09:00:00.000Z' }).all()).toEqual([]);
    expect(marksOf('u1', { ...FIRST, revision: 2 }).all()).toEqual([]);
    expect(marksOf('u2', FIRST).all()).toEqual([]);
  });
  it('go with a return where their entry is still in the report', () => {
    const entries = [{ id: 'e1' } as StoredEntry];
    expect(standing([MARK, { ...MARK, entryId: 'gone' }], { entries })).toEqual([MARK]);
  });
});
