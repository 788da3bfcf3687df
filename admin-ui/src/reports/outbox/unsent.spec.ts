import type { EntryDraft } from '../../../../api/domain/validation/context.js';
import { noAnswer, RequestError } from '../../api/problem';
import { afterFailure, again, dueAt, keyOf, pauseAfter, type Unsent } from './unsent';
import { fits, fromFile, toFile } from './unsent-file';

const item = (change: Partial<Unsent> = {}): Unsent => ({
  userId: 'u1',
  countryCode: 'XVE',
  reportId: 'r1',
  entryId: 'e1',
  operatorName: 'Maple Clearance Group',
  period: '2026-09',
  form: { activity: 'EORE_SESSION', 'counts/F,Y18T59,_T': '31' },
  base: { activity: 'EORE_SESSION', 'counts/F,Y18T59,_T': '30' },
  version: 1,
  entry: { id: 'e1' } as EntryDraft,
  state: 'waiting',
  problem: null,
  tries: 0,
  notBefore: 0,
  changedAt: '2026-10-20T09:00:00.000Z',
  ...change,
});
const refused = (status: number) => new RequestError({ title: 'No', status, code: 'x' });

describe('Figures that are not sent', () => {
  it('wait and go again, ever more slowly, where the line or the server failed', () => {
    for (const error of [noAnswer(), refused(503), refused(429)]) {
      const after = afterFailure(item({ tries: 1 }), error, 1_000);
      expect(after).toMatchObject({ state: 'waiting', tries: 2, notBefore: 1_000 + pauseAfter(2) });
    }
    const pauses = [1, 2, 3, 4, 5, 6, 100].map(pauseAfter);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses.at(-1)).toBe(300_000);
  });
  it.each([401, 403, 404, 409, 412, 422, 428])('stop at a %d and show it, with nothing lost', (status) => {
    const before = item();
    const after = afterFailure(before, refused(status), 0);
    expect(after).toMatchObject({ state: 'refused', form: before.form, problem: { status } });
    expect(dueAt([after], Number.POSITIVE_INFINITY)).toEqual([]);
    expect(dueAt([again(after)], 0)).toHaveLength(1);
  });
  it('go in the order in which they were typed, and not before their time', () => {
    const items = [
      item({ entryId: 'late', changedAt: '2026-10-20T10:00:00.000Z' }),
      item({ entryId: 'early' }),
      item({ entryId: 'not yet', notBefore: 50 }),
      item({ entryId: 'unfinished', state: 'unfinished' }),
    ];
    expect(dueAt(items, 10).map(({ entryId }) => entryId)).toEqual(['early', 'late']);
  });
  it('are of one person and one country', () => {
    const keys = [item(), item({ userId: 'u2' }), item({ countryCode: 'XSA' })].map(keyOf);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('Figures carried by hand', () => {
  it('are read back from their file as they were, by the person who typed them only', () => {
    const text = toFile([item(), item({ userId: 'u2' })]);
    expect(fromFile(text, 'u1')).toEqual([item()]);
    expect(fromFile(text, 'u3')).toEqual([]);
  });
  it.each([
    ['no JSON', 'figures'],
    ['another file', '{"format":"x","items":[]}'],
    ['an item that lacks its report', toFile([{ ...item(), reportId: undefined as never }])],
    ['a form that holds more than texts', toFile([item({ form: { a: 1 as never } })])],
  ])('are refused whole where the file is %s', (_, text) => {
    expect(fromFile(text, 'u1')).toBeNull();
  });
  it('never take the place of what was typed later here', () => {
    const later = item({ changedAt: '2026-10-21T00:00:00.000Z', form: { a: '9' } });
    expect(fits(item(), [later])).toBe(false);
    expect(fits(later, [item()])).toBe(true);
    expect(fits(item(), [])).toBe(true);
  });
});
