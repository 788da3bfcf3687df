import { type EntityManager, Like } from 'typeorm';
import { Assessment } from '../assessments/assessment.entity.js';
import type { Body } from '../domain/codes.js';
import { COUNTRY_FAMILY } from '../domain/family.js';

/** The round that a body's plan is measured against: its latest of the checklist that makes the country's indexes; `null` = it has none. */
export function latestRound(tx: EntityManager, countryCode: string, body: Body): Promise<Assessment | null> {
  return tx.findOne(Assessment, {
    where: { countryCode, body, frameworkRef: Like(`${COUNTRY_FAMILY}@%`) },
    order: { period: 'DESC', createdAt: 'DESC' },
  });
}
