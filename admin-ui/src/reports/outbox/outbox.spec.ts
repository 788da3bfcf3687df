import type { EntryDraft } from '../../../../api/domain/validation/context.js';
import { outboxOf } from './outbox';
import { keyOf, type Unsent } from './unsent';

let users = 0;
/** An outbox of somebody new, as on a computer that stores nothing. */
function given(form: Record<string, string> = { a: '1' }, version: number | null = 1) {
  users += 1;
  const item: Unsent = {
    userId: `u${users}`,
    countryCode: 'XVE',
    reportId: 'r',
    entryId: 'e',
    operatorName: 'Maple Clearance Group',
    period: '2026-09',
    form,
    base: {},
    version,
    entry: { id: 'e' } as EntryDraft,
    state: 'waiting',
    problem: null,
    tries: 0,
    notBefore: 0,
    changedAt: '2026-10-20T09:00:00.000Z',
  };
  return { outbox: outboxOf(item.userId), item, key: keyOf(item) };
}

describe('The outbox', () => {
  it('lets go of what the server has stored', () => {
    const { outbox, item, key } = given();
    outbox.keep(item);
    outbox.stored(key, item.form, 2);
    expect(outbox.all()).toEqual([]);
  });
  it('keeps what was typed while the rest was on its way, over the new version', () => {
    const { outbox, item, key } = given();
    outbox.keep({ ...item, form: { a: '2' } });
    outbox.stored(key, item.form, 2);
    expect(outbox.get(key)).toMatchObject({ form: { a: '2' }, base: { a: '1' }, version: 2 });
  });
  it('is not filled again by a page that closes after its figures were stored', () => {
    const { outbox, item, key } = given();
    outbox.keep(item);
    outbox.stored(key, item.form, 2);
    outbox.keep(item);
    expect(outbox.get(key)).toBeUndefined();
  });
  it('leaves what was refused as it is until something else is typed', () => {
    const { outbox, item, key } = given();
    outbox.replace({ ...item, state: 'refused' });
    outbox.keep(item);
    expect(outbox.get(key)?.state).toBe('refused');
    outbox.keep({ ...item, form: { a: '3' } });
    expect(outbox.get(key)?.state).toBe('waiting');
  });
  it('drops nothing but by the person’s act, and tells who listens', () => {
    const { outbox, item, key } = given();
    let told = 0;
    outbox.subscribe(() => {
      told += 1;
    });
    outbox.keep(item);
    outbox.sendAgain([key]);
    expect(outbox.all()).toHaveLength(1);
    outbox.discard(key);
    expect(outbox.all()).toEqual([]);
    expect(told).toBe(3);
  });
  it('forgets everything at once, and the person has no other outbox until it is gone from this device', async () => {
    const { outbox, item } = given();
    const second = { ...item, entryId: 'e2' };
    outbox.keep(item);
    outbox.keep(second);
    const told: number[] = [];
    outbox.subscribe(() => told.push(outbox.all().length));
    const gone = outbox.forget();
    expect(told).toEqual([0]);
    expect(outboxOf(item.userId)).toBe(outbox);
    await gone;
    expect(outboxOf(item.userId)).not.toBe(outbox);
    expect(outboxOf(item.userId).all()).toEqual([]);
  });
  it('takes nothing more once it has forgotten, neither from a page that closes nor from an answer that comes late', async () => {
    const { outbox, item, key } = given();
    const second = { ...item, entryId: 'e2' };
    outbox.keep(item);
    outbox.keep(second);
    const gone = outbox.forget();
    outbox.keep(second);
    outbox.replace({ ...item, state: 'refused' });
    outbox.stored(key, { a: '0' }, 2);
    outbox.sendAgain([key, keyOf(second)]);
    await gone;
    outbox.keep(item);
    expect(outbox.all()).toEqual([]);
  });
});
