import { cellAfter, type Layout } from './moves';

const layout: Layout = [
  ['a1', 'a2', 'a3'],
  ['b1', 'b2', 'b3'],
  [null, 't2', 't3'],
  ['s1', null, null],
];
const press = (from: string, key: string, rtl = false, shiftKey = false, ctrlKey = false) =>
  cellAfter(layout, from, { key, shiftKey, ctrlKey }, rtl);

describe('Moving through the grid', () => {
  it('moves in two dimensions with the arrows', () => {
    expect(press('a1', 'ArrowRight')).toBe('a2');
    expect(press('a2', 'ArrowLeft')).toBe('a1');
    expect(press('a2', 'ArrowDown')).toBe('b2');
    expect(press('b2', 'ArrowUp')).toBe('a2');
  });
  it('keeps left left where the table is drawn from right to left', () => {
    expect(press('a1', 'ArrowLeft', true)).toBe('a2');
    expect(press('a2', 'ArrowRight', true)).toBe('a1');
  });
  it('goes down with Enter and up with Shift and Enter', () => {
    expect(press('a3', 'Enter')).toBe('b3');
    expect(press('b3', 'Enter', false, true)).toBe('a3');
  });
  it('passes over a row that has no cell at or before the column', () => {
    expect(press('b1', 'ArrowDown')).toBe('s1');
    expect(press('s1', 'ArrowUp')).toBe('b1');
  });
  it('takes the cell before where the row has none in this column', () => {
    expect(press('t3', 'ArrowDown')).toBe('s1');
  });
  it('goes to the ends of the row, and with Ctrl of the table', () => {
    expect(press('a2', 'Home')).toBe('a1');
    expect(press('a2', 'End')).toBe('a3');
    expect(press('t3', 'Home')).toBe('t2');
    expect(press('b2', 'Home', false, false, true)).toBe('a1');
    expect(press('b2', 'End', false, false, true)).toBe('s1');
  });
  it('leads nowhere at the edges, with other keys and from a cell that is not there', () => {
    expect(press('a1', 'ArrowUp')).toBeNull();
    expect(press('s1', 'ArrowDown')).toBeNull();
    expect(press('a1', 'ArrowLeft')).toBeNull();
    expect(press('a1', 'x')).toBeNull();
    expect(press('zz', 'ArrowDown')).toBeNull();
  });
});
