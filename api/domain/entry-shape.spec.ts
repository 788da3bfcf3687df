import { entry } from '../../test/fixtures/saddd.js';
import { entryShapeFaults } from './entry-shape.js';

const ID = '6f1d3c9e-8f4e-4c58-9a55-0d0b1c8a4f11';

describe('the shape of an entry', () => {
  it('lets an entry through whatever its figures say', () => {
    expect(entryShapeFaults({ ...entry(), id: ID, statedTotal: -3 })).toEqual([]);
  });

  it.each([
    ['a missing activity', { activity: undefined }, '#/activity'],
    ['a field it does not know', { coordinates: '1,2' }, '#/coordinates'],
    ['counts that are no list', { counts: {} }, '#/counts'],
    ['a cell that is no object', { counts: [null] }, '#/counts/0'],
    ['a text that is too long', { comments: 'x'.repeat(2001) }, '#/comments'],
    ['an id that is no UUID', { id: '1; drop' }, '#/id'],
  ])('points at %s', (_what, change, pointer) => {
    const faults = entryShapeFaults({ ...entry(), id: ID, ...change });
    expect(faults).toContainEqual(expect.objectContaining({ pointer, code: 'V01' }));
  });
});
