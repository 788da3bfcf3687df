import type { EntityManager } from 'typeorm';
import { Assessment } from '../assessments/assessment.entity.js';
import type { Body } from '../domain/codes.js';

/** The round that a body's plan is measured against: its latest, of whichever checklist; `null` = it has none. */
export function latestRound(tx: EntityManager, countryCode: string, body: Body): Promise<Assessment | null> {
  return tx.findOne(Assessment, {
    where: { countryCode, body },
    order: { period: 'DESC', createdAt: 'DESC' },
  });
}
