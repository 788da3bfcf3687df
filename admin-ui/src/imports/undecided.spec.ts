import { undecided } from './undecided';

const batch = (id: string, status: 'checked' | 'refused' | 'done', at: string, sha256 = id) => ({
  id,
  status,
  at: `2026-10-${at}T09:00:00.000Z`,
  sha256,
});
const ids = (batches: Parameters<typeof undecided>[0]) =>
  undecided(batches, '2026-10-20').map(({ id }) => id);

describe('files that wait for a decision', () => {
  it('were looked at, or refused, lately', () => {
    expect(ids([batch('a', 'checked', '19'), batch('b', 'refused', '18'), batch('c', 'done', '17')])).toEqual(
      ['a', 'b'],
    );
    expect(ids([batch('old', 'checked', '05')])).toEqual([]);
  });
  it('and were not sent again: a file that came in since is decided, one looked at twice waits once', () => {
    expect(ids([batch('in', 'done', '19', 'x'), batch('looked', 'checked', '18', 'x')])).toEqual([]);
    expect(ids([batch('again', 'checked', '19', 'x'), batch('first', 'checked', '18', 'x')])).toEqual([
      'again',
    ]);
  });
});
