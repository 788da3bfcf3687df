import { RequestError } from '../../api/problem';
import { currentMe } from '../../api/session';
import { alone } from '../../device/locks';
import { differences, toForm } from '../entry/entry-form';
import { readReport, writeEntry } from '../report-api';
import type { StoredEntry } from '../report-types';
import type { Outbox } from './outbox';
import { afterFailure, dueAt, keyOf, lockOf, passes, type Unsent } from './unsent';

/** Told of each entry that the server has stored. */
export type OnStored = (item: Unsent, stored: StoredEntry) => void;

/**
 * Sends what is due, one after the other, from one page of this browser at a time. What is open in an editor is the
 * editor's to send. A line that is down ends the round: the rest waits.
 * @param now in milliseconds since 1970; infinite: what waits for a later try goes now, too
 */
export async function deliver(outbox: Outbox, onStored: OnStored, now: number): Promise<void> {
  await alone(`common-ground.outbox/${outbox.userId}`, async () => {
    const tried = new Set<string>();
    const next = () => dueAt(outbox.all(), now).find((item) => !tried.has(keyOf(item)));
    for (let item = next(); item; item = next()) {
      tried.add(keyOf(item));
      const sent = item;
      const isUp = await alone(lockOf(item.entryId), () => deliverOne(outbox, sent, onStored));
      if (isUp === false) return;
    }
  });
}

/** @returns false: the line is down */
async function deliverOne(outbox: Outbox, item: Unsent, onStored: OnStored): Promise<boolean> {
  if (currentMe()?.id !== item.userId) return false;
  try {
    const stored = await writeEntry(item.reportId, item.entry, item.version);
    outbox.stored(keyOf(item), item.form, stored.version);
    onStored(item, stored);
    return true;
  } catch (error) {
    const arrived = await arrivedBefore(item, error);
    if (arrived) {
      outbox.stored(keyOf(item), item.form, arrived.version);
      onStored(item, arrived);
    } else if (outbox.get(keyOf(item))) outbox.replace(afterFailure(item, error, Date.now()));
    return arrived !== null || !passes(statusOf(error));
  }
}

/** The entry as the server has it, where it is what we sent: it arrived before, and only the answer was lost. */
async function arrivedBefore(item: Unsent, error: unknown): Promise<StoredEntry | null> {
  if (![412, 428].includes(statusOf(error))) return null;
  const report = await readReport(item.reportId).catch(() => null);
  const theirs = report?.entries.find(({ id }) => id === item.entryId);
  return theirs && differences(toForm(theirs), item.form).length === 0 ? theirs : null;
}

const statusOf = (error: unknown): number => (error instanceof RequestError ? error.status : -1);
