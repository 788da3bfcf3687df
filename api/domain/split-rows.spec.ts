import { position, toCells } from './cells.js';
import type { Audience } from './disclosure.js';
import { asShown, suppressCells, THRESHOLDS } from './disclosure.js';
import { guardRows } from './split-rows.js';

const guarded = (counts: Parameters<typeof toCells>[0], audience: Audience) => {
  const cells = toCells(counts);
  return guardRows(
    suppressCells({ activity: 'EORE_SESSION', cells: asShown(cells) }, audience),
    cells,
    THRESHOLDS[audience].plain,
  );
};
const girls = (disability: 'with' | 'without' | '_U', value: number) =>
  ({ sex: 'F', ageBand: 'Y0T17', disability, value }) as const;

describe('rows beside a suppressed cell', () => {
  it('hide the whole split, so that the total does not give the small cell back', () => {
    const { cells, totalStands, disabilityStands } = guarded(
      [girls('with', 3), girls('without', 97)],
      'country',
    );
    expect(cells[position('F', 'Y0T17', 'with')]).toEqual({ value: null, reason: 'suppressed' });
    expect(cells[position('F', 'Y0T17', 'without')]).toEqual({ value: null, reason: 'suppressed' });
    expect(totalStands).toBe(true);
    expect(disabilityStands).toBe(false);
  });

  it('keep their zeros', () => {
    const { cells } = guarded([girls('with', 3), girls('without', 97), girls('_U', 0)], 'country');
    expect(cells[position('F', 'Y0T17', '_U')]).toEqual({ value: 0 });
  });

  it('take the totals along where the row itself is a small count for the audience', () => {
    expect(guarded([girls('with', 1), girls('without', 2)], 'adviser').totalStands).toBe(false);
    expect(guarded([girls('with', 1), girls('without', 2)], 'country').totalStands).toBe(true);
  });

  it('stay as they are where nothing is suppressed', () => {
    const table = guarded([girls('with', 7), girls('without', 93)], 'adviser');
    expect(table.cells[position('F', 'Y0T17', 'without')]).toEqual({ value: 93 });
    expect([table.totalStands, table.disabilityStands]).toEqual([true, true]);
  });
});
