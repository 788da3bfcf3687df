import fc from 'fast-check';
import { begin, change, redo, seal, undo } from './history';

describe('Undo and redo', () => {
  it('takes the keys typed in one cell as one step', () => {
    let history = begin('');
    for (const text of ['4', '41', '412']) history = change(history, text, 'F,Y18T59,_T');
    expect(undo(history).present).toBe('');
    expect(redo(undo(history)).present).toBe('412');
  });
  it('takes typing in the same cell after leaving it as another step', () => {
    const first = seal(change(begin(''), '4', 'cell'));
    expect(undo(change(first, '45', 'cell')).present).toBe('4');
  });
  it('takes a paste as one step of its own, even twice in a row', () => {
    const pasted = change(change(begin('a'), 'b', null), 'c', null);
    expect(undo(pasted).present).toBe('b');
  });
  it('forgets what was undone once something else is typed', () => {
    const again = change(undo(change(begin('a'), 'b', null)), 'c', null);
    expect(redo(again).present).toBe('c');
  });
  it('does nothing at either end', () => {
    expect(undo(begin('a')).present).toBe('a');
    expect(redo(begin('a')).present).toBe('a');
  });
  it('comes back to the start when everything is undone, and to the end when it is done again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), (values) => {
        const end = values.reduce((history, value) => change(history, value, null), begin(-1));
        let history = end;
        for (const _ of values) history = undo(history);
        expect(history.present).toBe(-1);
        for (const _ of values) history = redo(history);
        expect(history.present).toBe(end.present);
      }),
    );
  });
});
