import fc from 'fast-check';
import { CELL_COUNT, position, toCells } from './cells.js';
import { ACTIVITIES, type Disability } from './codes.js';
import { AUDIENCES, type Audience, asShown, suppressCells } from './disclosure.js';
import { cellThresholds, guardedCells } from './split-rows.js';

const girls = (split: Partial<Record<Disability, number>>, audience: Audience) =>
  guardedCells(
    toCells(
      Object.entries(split).map(([disability, value]) => ({
        sex: 'F',
        ageBand: 'Y0T17',
        disability: disability as Disability,
        value,
      })),
    ),
    'EORE_SESSION',
    audience,
  );
const at = (disability: Disability) => position('F', 'Y0T17', disability);

describe('a row beside a suppressed cell', () => {
  it('hides the whole split, so that the total does not give the small cell back', () => {
    const shown = girls({ with: 3, without: 97 }, 'country');
    expect(shown.suppressed).toEqual([at('with'), at('without')]);
    expect([shown.cells[at('with')], shown.cells[at('without')]]).toEqual([null, null]);
    expect([shown.totalStands, shown.disabilityStands]).toEqual([true, false]);
  });

  it('keeps its zeros', () => {
    expect(girls({ with: 3, without: 97, _U: 0 }, 'country').cells[at('_U')]).toBe(0);
  });

  it('takes the totals along where the row itself is a small count for the audience', () => {
    expect(girls({ with: 1, without: 2 }, 'adviser').totalStands).toBe(false);
    expect(girls({ with: 1, without: 2 }, 'country').totalStands).toBe(true);
    expect(girls({ _T: 4 }, 'adviser').totalStands).toBe(false);
  });

  it('takes along the stated margins that add up to it, and no others', () => {
    const table = (margin: number) =>
      guardedCells(
        toCells([
          { sex: 'F', ageBand: 'Y60', disability: '_T', value: 3 },
          { sex: 'F', ageBand: 'Y0T17', disability: '_T', value: 40 },
          { sex: 'F', ageBand: '_T', disability: '_T', value: margin },
        ]),
        'EORE_SESSION',
        'adviser',
      ).cells[position('F', '_T', '_T')];
    expect(table(43)).toBeNull();
    expect(table(60)).toBe(60);
  });

  it('stays as it is where nothing is suppressed, and for monitors always', () => {
    expect(girls({ with: 7, without: 93 }, 'adviser')).toMatchObject({ suppressed: [], totalStands: true });
    expect(girls({ with: 1, without: 2 }, 'monitor')).toMatchObject({
      suppressed: [],
      disabilityStands: true,
    });
  });
});

describe('the thresholds of cells', () => {
  const counts = fc.array(fc.option(fc.nat(12)), { minLength: CELL_COUNT, maxLength: CELL_COUNT });

  it('take away whatever the gate takes away', () => {
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...ACTIVITIES),
        fc.constantFrom(...AUDIENCES),
        (cells, activity, audience) => {
          const { suppressed } = guardedCells(cells, activity, audience);
          const gate = suppressCells({ activity, cells: asShown(cells) }, audience).cells;
          for (const [index, { reason }] of gate.entries()) if (reason) expect(suppressed).toContain(index);
        },
      ),
    );
  });

  it('show nothing of safeguarding', () => {
    expect(cellThresholds('SAFEGUARDING', 'adviser').every((threshold) => threshold === Infinity)).toBe(true);
  });
});
