import type { QueryClient } from '@tanstack/react-query';
import { isNationalCode } from '../../../../api/domain/national/national-code.js';
import { request } from '../../api/client';
import { RequestError } from '../../api/problem';
import { currentMe } from '../../api/session';
import { keys } from '../queries';
import { readBothAgain } from '../shared/shared-queries';
import type { StoredAnswer } from '../types';
import { type Content, type Side, type Unsent, written } from './unsent';

/**
 * Answers on their way to the server: for each question one at a time, the latest content wins, from the version that
 * was read. What the line swallowed waits and goes again; what was refused stays until the person decides.
 */
export interface Outbox {
  put(side: Side, code: string, content: Content): void;
  /** Sends again what was refused or met another's change, over what the server has now. */
  again(side: Side, code: string): void;
  /** Forgets what was not stored: the server's answer stands. */
  giveUp(side: Side, code: string): void;
  entry(side: Side, code: string): Unsent | undefined;
  hasUnsent(): boolean;
  lastSavedAt(): Date | null;
  subscribe(listener: () => void): () => void;
}

const RETRY_SECONDS = [2, 5, 15, 30];
const SCORES_AFTER_MS = 350;
const outboxes = new Map<string, Outbox>();

/** The outbox of one round and person; it outlives the page, so that nothing is lost on the way to another one. */
export function outboxOf(userId: string, assessmentId: string, client: QueryClient): Outbox {
  const key = `${userId}/${assessmentId}`;
  const outbox = outboxes.get(key) ?? createOutbox(userId, assessmentId, client);
  outboxes.set(key, outbox);
  return outbox;
}

const OWING: readonly Unsent['state'][] = ['waiting', 'refused', 'conflict'];

function pathOf(id: string, side: Side, code: string): string {
  const list = side === 'own' ? 'answers' : 'verifier-answers';
  const part = isNationalCode(code) ? 'national/' : '';
  return `/assessments/${id}/${part}${list}/${encodeURIComponent(code)}`;
}

/** What a failure means: the line (it goes again by itself), somebody else's change, or a refusal. */
function fateOf(error: unknown): 'waiting' | 'conflict' | 'refused' {
  const status = error instanceof RequestError ? error.status : -1;
  if (status === 412 || status === 428) return 'conflict';
  return status === 0 || status === 429 || status >= 502 ? 'waiting' : 'refused';
}

function createOutbox(userId: string, id: string, client: QueryClient): Outbox {
  const entries = new Map<string, Unsent>();
  const listeners = new Set<() => void>();
  const nameOf = (side: Side, code: string) => `${side}/${code}`;
  let savedAt: Date | null = null;
  let scoresTimer: ReturnType<typeof setTimeout> | undefined;

  const set = (name: string, entry: Unsent | null) => {
    if (entry) entries.set(name, entry);
    else entries.delete(name);
    for (const listener of listeners) listener();
  };

  /** The scores are asked for once the answers have paused. */
  const askScores = () => {
    clearTimeout(scoresTimer);
    scoresTimer = setTimeout(() => {
      void client.invalidateQueries({ queryKey: keys.scores(id) });
      void client.invalidateQueries({ queryKey: keys.national(id) });
      void client.invalidateQueries({ queryKey: [...keys.one(id), 'itself'] });
      readBothAgain(client, id);
    }, SCORES_AFTER_MS);
  };

  const stored = (code: string) =>
    client.getQueryData<Record<string, StoredAnswer>>(keys.answers(id))?.[code];

  const keep = (answer: StoredAnswer) =>
    client.setQueryData<Record<string, StoredAnswer>>(keys.answers(id), (all) => ({
      ...all,
      [answer.code]: answer,
    }));

  /** Puts the content over the version that was read. */
  const deliver = async (side: Side, code: string, content: Content): Promise<void> => {
    const version = stored(code)?.version;
    await client.cancelQueries({ queryKey: keys.answers(id) });
    const { data } = await request<StoredAnswer>(pathOf(id, side, code), {
      method: 'PUT',
      body: content,
      ifMatch: version === undefined ? undefined : `"${version}"`,
    });
    keep(data);
    savedAt = new Date();
    askScores();
  };

  const send = async (side: Side, code: string): Promise<void> => {
    const entry = entries.get(nameOf(side, code));
    if (!entry || !OWING.includes(entry.state) || currentMe()?.id !== userId) return;
    set(nameOf(side, code), { ...entry, state: 'sending' });
    try {
      await deliver(side, code, entry.content);
      settle(side, code, entry.content);
    } catch (error) {
      await failed(side, code, entry, error);
    }
  };

  /** Stored; or, if something newer was typed meanwhile, on to that. */
  const settle = (side: Side, code: string, sent: Content) => {
    const name = nameOf(side, code);
    const now = entries.get(name);
    if (now && now.content !== sent) {
      set(name, { ...now, state: 'waiting', tries: 0 });
      void send(side, code);
    } else set(name, { content: sent, state: 'saved', tries: 0 });
  };

  const failed = async (side: Side, code: string, sent: Unsent, error: unknown) => {
    const name = nameOf(side, code);
    const now = entries.get(name) ?? sent;
    const fate = fateOf(error);
    if (fate === 'waiting') return wait(side, code, now);
    if (fate === 'refused') return set(name, { ...now, state: 'refused', error });
    await client.refetchQueries({ queryKey: keys.answers(id) });
    const theirs = stored(code);
    const isSame = theirs !== undefined && written(side, theirs, now.content);
    set(name, { ...now, state: isSame ? 'saved' : 'conflict' });
  };

  const wait = (side: Side, code: string, entry: Unsent) => {
    const seconds = RETRY_SECONDS[Math.min(entry.tries, RETRY_SECONDS.length - 1)] ?? 30;
    set(nameOf(side, code), { ...entry, state: 'waiting', tries: entry.tries + 1 });
    const goOn = () => {
      clearTimeout(timer);
      window.removeEventListener('online', goOn);
      void send(side, code);
    };
    const timer = setTimeout(goOn, seconds * 1000);
    window.addEventListener('online', goOn);
  };

  return {
    put: (side, code, content) => {
      const name = nameOf(side, code);
      const before = entries.get(name);
      const isUnderWay = before?.state === 'sending';
      set(name, isUnderWay ? { ...before, content } : { content, state: 'waiting', tries: 0 });
      if (!isUnderWay) void send(side, code);
    },
    again: (side, code) => void send(side, code),
    giveUp: (side, code) => {
      set(nameOf(side, code), null);
      void client.invalidateQueries({ queryKey: keys.answers(id) });
    },
    entry: (side, code) => entries.get(nameOf(side, code)),
    hasUnsent: () => [...entries.values()].some(({ state }) => state !== 'saved'),
    lastSavedAt: () => savedAt,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
