import type { EntityManager } from 'typeorm';
import { planOf } from '../../actions/actions.queries.js';
import { dueNext, planProgress } from '../../domain/actions/plan-progress.js';
import { BODIES } from '../../domain/codes.js';
import type { PlanPartDto } from './plan-part.dto.js';

const MOST_DUE = 3;

/** How far the action plans of both bodies have come: for the country's own people. */
export async function planPart(tx: EntityManager, country: string, today: string): Promise<PlanPartDto> {
  const bodies: PlanPartDto['bodies'] = [];
  const all: Awaited<ReturnType<typeof planOf>> = [];
  for (const body of BODIES) {
    const plan = await planOf(tx, country, body);
    if (plan.length > 0) bodies.push({ body, ...planProgress(plan, today) });
    all.push(...plan);
  }
  return {
    bodies,
    next: dueNext(all, MOST_DUE).map(({ id, body, title, owner, dueOn }) => ({
      id,
      body,
      title,
      owner,
      dueOn,
      late: dueOn < today,
    })),
  };
}
