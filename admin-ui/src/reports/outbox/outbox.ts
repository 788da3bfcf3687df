import { deviceStore } from '../../device/device-store';
import { isShared } from '../../device/shared-computer';
import { differences, type EntryForm } from '../entry/entry-form';
import { again, isSame, keyOf, type Unsent } from './unsent';

/**
 * Entries of one person that the server does not have yet, on this device and in every page of this browser. An item
 * leaves it when the server has stored it, or when the person discards it; never otherwise.
 */
export interface Outbox {
  readonly userId: string;
  /** Whether what this device kept is read; `unread`: the device did not give it, which is not the same as nothing. */
  reading(): 'coming' | 'read' | 'unread';
  /** Has what this device kept read again, where it is unread. */
  readAgain(): void;
  all(): readonly Unsent[];
  get(key: string): Unsent | undefined;
  /** Takes what was typed; what is there already, or has just been stored, changes nothing. */
  keep(item: Unsent): void;
  /** Writes an item as it is. */
  replace(item: Unsent): void;
  /** The server stored this; what was typed since stays, over the new version. */
  stored(key: string, form: EntryForm, version: number): void;
  discard(key: string): void;
  /**
   * Discards all of it, for good: a page that is still on its way out keeps nothing more. Until this device has let go
   * of it the person has no other outbox.
   */
  forget(): Promise<void>;
  /** Has everything looked at again, and what was refused sent again. */
  sendAgain(keys: readonly string[]): void;
  /** Tells the listeners, though nothing changed: something may be sent now. */
  nudge(): void;
  subscribe(listener: () => void): () => void;
}

const outboxes = new Map<string, Outbox>();

/** The outbox of a person; it outlives every page of theirs. */
export function outboxOf(userId: string): Outbox {
  const outbox = outboxes.get(userId) ?? open(userId);
  outboxes.set(userId, outbox);
  return outbox;
}

function open(userId: string): Outbox {
  const device = deviceStore('outbox');
  const others = isShared() ? null : new BroadcastChannel('common-ground.outbox');
  const items = new Map<string, Unsent>();
  const listeners = new Set<() => void>();
  const lastStored = new Map<string, { form: EntryForm; version: number }>();
  let list: readonly Unsent[] = [];
  let reading: ReturnType<Outbox['reading']> = 'coming';
  let isForgotten = false;

  const tell = () => {
    list = [...items.values()];
    for (const listener of listeners) listener();
  };
  const set = (key: string, item: Unsent | null) => {
    if (item) items.set(key, item);
    else items.delete(key);
    tell();
    const written = item && !isShared() ? device.put(key, item) : device.remove(key);
    void written.then(() => others?.postMessage(key));
  };
  /** Another page of this browser changed an item. */
  const takeOver = async ({ data: key }: MessageEvent<string>) => {
    if (!key.startsWith(`${userId}/`)) return;
    const item = await device.get<Unsent>(key).catch(() => items.get(key));
    if (item && !isForgotten) items.set(key, item);
    else items.delete(key);
    tell();
  };
  if (others) others.onmessage = (message) => void takeOver(message);
  const takeIn = (kept: readonly Unsent[]) => {
    for (const item of isForgotten ? [] : kept) if (!items.has(keyOf(item))) items.set(keyOf(item), item);
  };
  const load = async () => {
    try {
      takeIn(await device.all<Unsent>(`${userId}/`));
      reading = 'read';
    } catch {
      reading = isShared() ? 'read' : 'unread'; // a shared computer keeps nothing that could be missed
    }
    tell();
  };

  void load();

  return {
    userId,
    reading: () => reading,
    readAgain: () => {
      if (reading !== 'unread') return;
      reading = 'coming';
      tell();
      void load();
    },
    all: () => list,
    get: (key) => items.get(key),
    keep: (item) => {
      if (isForgotten) return;
      const key = keyOf(item);
      const before = items.get(key);
      const sent = lastStored.get(key);
      if (sent && sent.version !== item.version && differences(sent.form, item.form).length === 0) return;
      if (before && isSame(before, item) && (before.state === 'refused' || before.state === item.state))
        return;
      set(key, item);
    },
    replace: (item) => isForgotten || set(keyOf(item), item),
    stored: (key, form, version) => {
      lastStored.set(key, { form, version });
      const now = items.get(key);
      if (!now) return;
      const isAll = differences(now.form, form).length === 0;
      set(key, isAll ? null : { ...again(now), base: form, version });
    },
    discard: (key) => items.has(key) && set(key, null),
    forget: async () => {
      isForgotten = true;
      const keys = [...items.keys()];
      items.clear();
      tell();
      await device.clear(`${userId}/`);
      for (const key of keys) others?.postMessage(key);
      others?.close();
      outboxes.delete(userId);
    },
    sendAgain: (keys) => {
      for (const key of keys) {
        const item = items.get(key);
        if (item) set(key, again(item));
      }
    },
    nudge: tell,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
