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

const SNAPSHOT = `
  assessment_id as "assessmentId", revision, country_code as "countryCode", body, framework_ref as "frameworkRef", period,
  as_of as "asOf", verified, scores`;

/** What the countries published by that checklist, the latest round first and of each assessment only the latest revision. */
export async function snapshotsOf(
  tx: EntityManager,
  countries: readonly string[],
): Promise<AssessmentSnapshot[]> {
  const found: AssessmentSnapshot[] = await tx.query(
    `select distinct on (assessment_id) ${SNAPSHOT}
       from assessment_snapshot where country_code = any ($1) and framework_ref like $2
      order by assessment_id, revision desc`,
    [countries, OF_THE_FAMILY],
  );
  return found.sort(byPeriod);
}

type Heading = Pick<AssessmentSnapshot, 'assessmentId' | 'revision' | 'countryCode' | 'body' | 'period'>;

/** Of these the round that ends last, body by body: found by headings, because scores are long, and only then read. */
export async function latestSnapshotsOf(
  tx: EntityManager,
  countries: readonly string[],
): Promise<AssessmentSnapshot[]> {
  const headings: Heading[] = await tx.query(
    `select distinct on (assessment_id) assessment_id as "assessmentId", revision, country_code as "countryCode", body, period
       from assessment_snapshot where country_code = any ($1) and framework_ref like $2
      order by assessment_id, revision desc`,
    [countries, OF_THE_FAMILY],
  );
  const earliestFirst = headings.sort(byPeriod).reverse();
  const latest = new Map(earliestFirst.map((one) => [`${one.countryCode} ${one.body}`, one]));
  const ids = [...latest.values()].map(({ assessmentId }) => assessmentId);
  const revisions = [...latest.values()].map(({ revision }) => revision);
  return tx.query(
    `select ${SNAPSHOT} from assessment_snapshot
      where (assessment_id, revision) in (select * from unnest($1::uuid[], $2::int[]))`,
    [ids, revisions],
  );
}
