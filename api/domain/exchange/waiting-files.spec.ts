import { type SentFile, waitingFiles } from './waiting-files.js';

const SOME = { new: 3, changed: 0, refused: 1 };
const batch = (id: string, status: string, at: string, other: Partial<SentFile> = {}): SentFile => ({
  id,
  status,
  at: new Date(`2026-10-${at}T09:00:00.000Z`),
  sha256: id,
  fileName: `${id}.xlsx`,
  byUser: 'Mona Monitor',
  counts: SOME,
  ...other,
});
const ids = (...batches: SentFile[]) => waitingFiles(batches, '2026-10-20').map(({ id }) => id);

describe('files that wait for a decision', () => {
  it('were looked at, or refused, lately', () => {
    expect(ids(batch('a', 'checked', '19'), batch('b', 'refused', '18'), batch('c', 'done', '17'))).toEqual([
      'a',
      'b',
    ]);
    expect(ids(batch('old', 'checked', '05'))).toEqual([]);
  });
  it('and hold something to bring in or to put right: what is stored already asks for no decision', () => {
    const counts = { new: 0, changed: 0, refused: 0 };
    expect(ids(batch('stored', 'checked', '19', { counts }))).toEqual([]);
    expect(ids(batch('faulty', 'refused', '19', { counts: { ...counts, refused: 2 } }))).toEqual(['faulty']);
    expect(ids(batch('unread', 'checked', '19', { counts: null }))).toEqual(['unread']);
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
  const later = (fileName: string, other: Partial<SentFile> = {}) =>
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
    expect(later('5W june.csv', { byUser: 'Omar Operator' })).toEqual(['r']);
    expect(ids(refused, batch('in', 'done', '17', { fileName: '5W june.csv' }))).toEqual(['r']);
    expect(later('5W june.csv', { status: 'refused' })).toEqual(['in', 'r']);
  });
  it('takes no two names of another script for one because a marked file’s name leaves their letters out', () => {
    const mine = batch('a', 'refused', '18', { fileName: 'تقرير-أ.xlsx' });
    expect(ids(batch('in', 'done', '19', { fileName: '_____-_-marked.xlsx' }), mine)).toEqual(['a']);
    expect(ids(batch('in', 'done', '19', { fileName: 'تقرير-أ.xlsx' }), mine)).toEqual([]);
  });
});
