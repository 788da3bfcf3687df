import fc from 'fast-check';
import { counts } from '../../test/fixtures/saddd.js';
import { CELL_COUNT, codesAt, toCells } from './cells.js';
import { margins } from './margins.js';

describe('the live margins of the grid', () => {
  it('are absent where nothing is entered', () => {
    expect(margins(toCells([])).total).toEqual({ with: null, without: null, _U: null, _T: null });
  });

  it('keep a 0 as 0', () => {
    const read = margins(toCells(counts({ 'F,Y60,_T': 0 })));
    expect(read.bySex.F._T).toBe(0);
    expect(read.bySex.M._T).toBeNull();
    expect(read.byAgeBand.Y60._T).toBe(0);
  });

  it('do not read stated margins, and leave X out of the totals', () => {
    const read = margins(toCells(counts({ 'F,_T,_T': 9, 'X,Y60,_T': 2, 'M,Y60,_T': 3 })));
    expect([read.bySex.F._T, read.bySex.X._T, read.total._T]).toEqual([null, 2, 3]);
  });

  it('equal the sums of the cells, whichever way they are added', () => {
    const value = fc.option(fc.nat(999), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { minLength: CELL_COUNT, maxLength: CELL_COUNT }), (cells) => {
        const { bySex, byAgeBand, total } = margins(cells);
        const inner = cells.filter((_, i) => isInner(i)).map((one) => one ?? 0);
        const sum = inner.reduce((a, b) => a + b, 0);
        expect((bySex.F.with ?? 0) + (bySex.M.with ?? 0) + (bySex._U.with ?? 0)).toBe(sum);
        expect(Object.values(byAgeBand).reduce((a, band) => a + (band.with ?? 0), 0)).toBe(sum);
        expect(total.with ?? 0).toBe(sum);
      }),
    );
  });
});

function isInner(index: number): boolean {
  const { sex, ageBand, disability } = codesAt(index);
  return disability === 'with' && sex !== '_T' && sex !== 'X' && ageBand !== '_T';
}
