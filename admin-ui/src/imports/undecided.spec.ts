import { undecided } from './undecided';

type Batch = Parameters<typeof undecided>[0][number];
const batch = (id: string, status: Batch['status'], at: string, other: Partial<Batch> = {}): Batch => ({
  id,
  status,
  at: `2026-10-${at}T09:00:00.000Z`,
  sha256: id,
  fileName: `${id}.xlsx`,
  byName: 'Mona Monitor',
  ...other,
});
const ids = (...batches: Batch[]) => undecided(batches, '2026-10-20').map(({ id }) => id);

describe('files that wait for a decision', () => {
  it('were looked at, or refused, lately', () => {
    expect(ids(batch('a', 'checked', '19'), batch('b', 'refused', '18'), batch('c', 'done', '17'))).toEqual([
      'a',
      'b',
    ]);
    expect(ids(batch('old', 'checked', '05'))).toEqual([]);
  });
  it('and were not sent again: a file that came in since is decided, one looked at twice waits once', () => {
    const sha256 = 'x';
    expect(ids(batch('in', 'done', '19', { sha256 }), batch('looked', 'checked', '18', { sha256 }))).toEqual(
      [],
    );
    const again = batch('again', 'checked', '19', { sha256 });
    expect(ids(again, batch('first', 'checked', '18', { sha256 }))).toEqual(['again']);
  });

  const refused = batch('r', 'refused', '18', { fileName: '5W june.csv' });
  const later = (fileName: string, other: Partial<Batch> = {}) =>
    ids(batch('in', 'done', '19', { fileName, ...other }), refused);
  it('and did not come in, put right, under their name, or as the file with its faults marked', () => {
    expect(later('5W june.csv')).toEqual([]);
    expect(later('5W_june-marked.xlsx')).toEqual([]);
    expect(later('5W_june-marked (1).xlsx')).toEqual([]);
    const marked = batch('m', 'refused', '18', { fileName: '5W_june-marked.xlsx' });
    expect(ids(batch('in', 'done', '19', { fileName: '5W_june-marked (2).xlsx' }), marked)).toEqual([]);
  });
  it('and still wait when another file came in, or somebody else’s, or it came in before, or was looked at only', () => {
    expect(later('5W july.csv')).toEqual(['r']);
    expect(later('5W june.csv', { byName: 'Omar Operator' })).toEqual(['r']);
    expect(ids(refused, batch('in', 'done', '17', { fileName: '5W june.csv' }))).toEqual(['r']);
    expect(later('5W june.csv', { status: 'refused' })).toEqual(['in', 'r']);
    const nobody = { byName: null };
    expect(ids(batch('in', 'done', '19', nobody), batch('x', 'refused', '18', nobody))).toEqual(['x']);
  });
  it('takes no two names of another script for one because a marked file’s name leaves their letters out', () => {
    const mine = batch('a', 'refused', '18', { fileName: 'تقرير-أ.xlsx' });
    expect(ids(batch('in', 'done', '19', { fileName: '_____-_-marked.xlsx' }), mine)).toEqual(['a']);
    expect(ids(batch('in', 'done', '19', { fileName: 'تقرير-أ.xlsx' }), mine)).toEqual([]);
  });
});
