import type { EntityManager } from 'typeorm';
import { Assessment } from '../../assessments/assessment.entity.js';
import { AssessmentSnapshot } from '../../assessments/assessment-snapshot.entity.js';
import { parsePeriod } from '../../domain/period.js';

const byPeriod = (a: { period: string }, b: { period: string }) =>
  parsePeriod(b.period).last.localeCompare(parsePeriod(a.period).last) || b.period.localeCompare(a.period);

/** A country's assessments, the latest round first. */
export async function assessmentsOf(tx: EntityManager, countryCode: string): Promise<Assessment[]> {
  const found = await tx.findBy(Assessment, { countryCode });
  return found.sort(byPeriod);
}

/** What the countries published, the latest round first and of each assessment only the latest revision. */
export async function snapshotsOf(
  tx: EntityManager,
  countries: readonly string[],
): Promise<AssessmentSnapshot[]> {
  const found: AssessmentSnapshot[] = await tx.query(
    `select distinct on (assessment_id) assessment_id as "assessmentId", revision, country_code as "countryCode", body,
            framework_ref as "frameworkRef", period, as_of as "asOf", verified, scores
       from assessment_snapshot where country_code = any ($1) order by assessment_id, revision desc`,
    [countries],
  );
  return found.sort(byPeriod);
}
