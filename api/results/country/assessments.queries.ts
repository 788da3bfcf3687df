import { type EntityManager, Like } from 'typeorm';
import { Assessment } from '../../assessments/assessment.entity.js';
import { AssessmentSnapshot } from '../../assessments/assessment-snapshot.entity.js';
import { COUNTRY_FAMILY } from '../../domain/family.js';
import { parsePeriod } from '../../domain/period.js';

const byPeriod = (a: { period: string }, b: { period: string }) =>
  parsePeriod(b.period).last.localeCompare(parsePeriod(a.period).last) || b.period.localeCompare(a.period);

/** Only rounds of the checklist that makes a country's indexes: no other one may come between them. */
const OF_THE_FAMILY = `${COUNTRY_FAMILY}@%`;

/** A country's assessments by the checklist that makes its indexes, the latest round first. */
export async function assessmentsOf(tx: EntityManager, countryCode: string): Promise<Assessment[]> {
  const found = await tx.findBy(Assessment, { countryCode, frameworkRef: Like(OF_THE_FAMILY) });
  return found.sort(byPeriod);
}

/** What the countries published by that checklist, the latest round first and of each assessment only the latest revision. */
export async function snapshotsOf(
  tx: EntityManager,
  countries: readonly string[],
): Promise<AssessmentSnapshot[]> {
  const found: AssessmentSnapshot[] = await tx.query(
    `select distinct on (assessment_id) assessment_id as "assessmentId", revision, country_code as "countryCode", body,
            framework_ref as "frameworkRef", period, as_of as "asOf", verified, scores
       from assessment_snapshot where country_code = any ($1) and framework_ref like $2
      order by assessment_id, revision desc`,
    [countries, OF_THE_FAMILY],
  );
  return found.sort(byPeriod);
}
