import { ForbiddenException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/policy.js';
import type { Assessment } from '../assessment.entity.js';
import { respondsFor } from '../officers.js';

/** The functions of the assessment that the actor is told of; null = all of them. */
export async function assignedTo(
  tx: EntityManager,
  actor: Actor,
  assessment: Pick<Assessment, 'id' | 'countryCode' | 'body'>,
): Promise<string[] | null> {
  if (!respondsFor(actor, assessment)) return null;
  const [{ assigned }] = await tx.query('select actor_assigned($1) as assigned', [assessment.id]);
  return assigned;
}

/** @throws ForbiddenException where a code belongs to a function that is not assigned to the actor */
export async function assertAssigned(
  tx: EntityManager,
  assessment: Pick<Assessment, 'id'>,
  codes: readonly string[],
): Promise<void> {
  const [{ theirs }] = await tx.query('select functions_of($2) <@ actor_assigned($1) as theirs', [
    assessment.id,
    codes,
  ]);
  if (!theirs) throw new ForbiddenException('This function is not assigned to you.');
}
