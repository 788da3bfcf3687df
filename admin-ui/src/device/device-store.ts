import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';

/**
 * A drawer of this device's own database: what a browser that stores nothing refuses is simply not there later. Reading
 * throws where the device does not give what it keeps, which is not the same as keeping nothing.
 */
export interface DeviceStore {
  /** Everything whose key begins so. */
  all<T>(prefix: string): Promise<T[]>;
  get<T>(key: string): Promise<T | undefined>;
  /** One after the other, in the order of the calls. @returns whether it is stored now */
  put(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Removes everything whose key begins so, at once; also what was put just before. */
  clear(prefix: string): Promise<void>;
}

const drawers = new Map<string, DeviceStore>();

/** The drawer of a name; opened when it is first used. */
export function deviceStore(name: string): DeviceStore {
  const drawer = drawers.get(name) ?? open(name);
  drawers.set(name, drawer);
  return drawer;
}

const beginningWith = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

function open(name: string): DeviceStore {
  let used: UseStore | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const within = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<T>,
  ): Promise<T> => {
    used ??= createStore(`common-ground.${name}`, name);
    return used(mode, work);
  };
  /** In order; committed at once, since the page may be on its way out. */
  const write = (work: (store: IDBObjectStore) => void): Promise<boolean> => {
    const done = last.then(() =>
      within('readwrite', (store) => {
        work(store);
        const ended = promisifyRequest(store.transaction);
        store.transaction.commit?.();
        return ended;
      }).then(
        () => true,
        () => false,
      ),
    );
    last = done;
    return done;
  };
  const read = <T>(work: (store: IDBObjectStore) => IDBRequest): Promise<T> =>
    within('readonly', (store) => promisifyRequest(work(store) as IDBRequest<T>));
  return {
    all: (prefix) => read((store) => store.getAll(beginningWith(prefix))),
    get: (key) => read((store) => store.get(key)),
    put: (key, value) => write((store) => store.put(value, key)),
    remove: (key) => write((store) => store.delete(key)).then(() => undefined),
    clear: (prefix) => write((store) => store.delete(beginningWith(prefix))).then(() => undefined),
  };
}
