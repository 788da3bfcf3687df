import { toCells } from './cells.js';
import { openItemFaults, type ReturnItem, returnStanding } from './return-item.js';

const item = (given: Partial<ReturnItem> = {}): ReturnItem => ({
  entryId: 'e1',
  cell: 'counts/F,Y18T59,_T',
  reason: 'The sheet says 14.',
  was: 12,
  entryVersion: 1,
  answer: null,
  ...given,
});
const entry = (women: number, version = 1) => ({
  cells: toCells([{ sex: 'F', ageBand: 'Y18T59', disability: '_T', value: women }]),
  version,
});
const answer = { note: null, at: '2026-10-20T09:00:00.000Z' };

describe('what a return asked', () => {
  it('at a cell is changed by another figure there, not by a change elsewhere in the entry', () => {
    expect(returnStanding(item(), entry(14, 2))).toBe('changed');
    expect(returnStanding(item(), entry(12, 2))).toBe('open');
    expect(returnStanding(item({ was: null }), entry(0))).toBe('changed');
  });

  it('at all of an entry, or at a place without people, is changed when the entry is written again', () => {
    for (const cell of [null, 'quantity/value']) {
      expect(returnStanding(item({ cell, was: null }), entry(12, 2))).toBe('changed');
      expect(returnStanding(item({ cell, was: null }), entry(12, 1))).toBe('open');
    }
  });

  it('of an entry that is gone is changed', () => {
    expect(returnStanding(item(), undefined)).toBe('changed');
  });

  it('is answered when whoever enters says that the figure is right, unless they change it all the same', () => {
    expect(returnStanding(item({ answer }), entry(12))).toBe('answered');
    expect(returnStanding(item({ answer }), entry(13))).toBe('changed');
  });

  it('is named by its place where it is neither, so that a return is not handed in over', () => {
    const items = [item(), item({ answer }), item({ cell: null, was: null, reason: 'Which village?' })];
    expect(openItemFaults(items, () => entry(12))).toEqual([
      { pointer: '#/returnItems/0', code: 'question-open', detail: 'The sheet says 14.' },
      { pointer: '#/returnItems/2', code: 'question-open', detail: 'Which village?' },
    ]);
    expect(openItemFaults(items, () => entry(14, 2))).toEqual([]);
  });
});
