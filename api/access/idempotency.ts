import type { EntityManager } from 'typeorm';
import { DomainError, ruleBroken } from '../domain/domain-error.js';
import type { Actor } from './policy.js';

const LONGEST_KEY = 255;

/**
 * Does a creating deed once per `Idempotency-Key`: the key's row and the effect share the transaction, so sending
 * twice, even at the same instant, counts once and answers the same.
 * @param request what is asked, e.g. `POST /reports`; the same key for another request is refused
 * @throws DomainError `idempotency-key-reused`, `idempotency-key-too-long`
 */
export async function once<T>(
  tx: EntityManager,
  actor: Actor,
  request: string,
  deed: () => Promise<T>,
): Promise<T> {
  const key = actor.idempotencyKey;
  if (key === undefined) return deed();
  if (key.length > LONGEST_KEY)
    throw ruleBroken('idempotency-key-too-long', `An Idempotency-Key has at most ${LONGEST_KEY} characters.`);
  const inserted = await tx.query(
    'insert into idempotency_key (user_id, key, request) values ($1, $2, $3) on conflict do nothing returning key',
    [actor.userId, key, request],
  );
  if (inserted.length === 0) return earlierAnswer<T>(tx, actor, key, request);
  const answer = await deed();
  await tx.query('update idempotency_key set answer = $3 where user_id = $1 and key = $2', [
    actor.userId,
    key,
    JSON.stringify(answer),
  ]);
  return answer;
}

async function earlierAnswer<T>(tx: EntityManager, actor: Actor, key: string, request: string): Promise<T> {
  const [earlier] = await tx.query(
    'select request, answer from idempotency_key where user_id = $1 and key = $2',
    [actor.userId, key],
  );
  if (earlier.request !== request)
    throw new DomainError('idempotency-key-reused', 'This Idempotency-Key was used for another request.');
  return earlier.answer;
}
