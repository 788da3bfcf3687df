import { type EntityManager, EntityNotFoundError } from 'typeorm';
import { isEditable } from '../../domain/assessment-workflow.js';
import type { Body } from '../../domain/codes.js';
import { familyOf } from '../../domain/family.js';
import { isNationalCode } from '../../domain/national/national-code.js';
import { askedIn, type NationalCriterion } from '../../domain/national/national-criterion.js';
import { parsePeriod } from '../../domain/period.js';
import { type Allowed, type ListQueryDto, listSql } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { readPage } from '../../http/read-page.js';
import type { Assessment } from '../assessment.entity.js';
import { NationalCriterionEntity } from './national-criterion.entity.js';

/** A criterion that is asked, with the moment it was made. */
export type AskedCriterion = NationalCriterion & { readonly madeAt: Date };

/** A criterion as it is kept, and whether it was ever answered. */
export interface KeptCriterion extends AskedCriterion {
  readonly countryCode: string;
  readonly answered: boolean;
  readonly version: number;
}

const COLUMNS = `c.code, c.country_code as "countryCode", c.body, c.family, c.recommendation_code as "recommendationCode",
  c.heading, c.text, c.help, c.not_applicable_when as "notApplicableWhen", c.rung, c.from_period as "from",
  c.until_period as "until", c.made_at as "madeAt", c.version, length(c.code) as size`;

/** Evidence is looked for among that of the body's own rounds. */
const CRITERION = `
  select ${COLUMNS},
         exists (select from national_answer a where a.code = c.code)
           or exists (select from assessment r join evidence e on e.assessment_id = r.id
                       where r.country_code = c.country_code and r.body = c.body and e.criterion_codes @> array[c.code])
           as answered
    from national_criterion c where c.removed_at is null`;
const OF_A_BODY = `
  select ${COLUMNS} from national_criterion c
   where c.removed_at is null and c.country_code = $1 and c.body = $2 and c.family = $3 order by size, c.code`;

const ALLOWED: Allowed = {
  sort: { code: 'size, code', body: 'body', from: '"from"', rung: 'rung' },
  filter: {
    code: 'code',
    countryCode: '"countryCode"',
    body: 'body',
    family: 'family',
    recommendationCode: '"recommendationCode"',
  },
  order: 'body, size, code',
};

/** A page of the list. */
export function pageOfCriteria(tx: EntityManager, query: ListQueryDto): Promise<Page<KeptCriterion>> {
  return readPage(tx, CRITERION, listSql(query, ALLOWED));
}

/** @throws EntityNotFoundError out of reach, removed, or never made */
export async function findCriterion(tx: EntityManager, code: string): Promise<KeptCriterion> {
  const [found] = await tx.query(`${CRITERION} and c.code = $1`, [code]);
  if (!found) throw new EntityNotFoundError(NationalCriterionEntity, code);
  return found;
}

/** As `findCriterion`, locked until the transaction ends: nobody answers it for the first time meanwhile. */
export async function lockCriterion(tx: EntityManager, code: string): Promise<KeptCriterion> {
  await tx.query('select from national_criterion where code = $1 for update', [code]);
  return findCriterion(tx, code);
}

/** The next number of a country and body; others who make one wait. Numbers of removed ones are not given again. */
export async function nextNumber(tx: EntityManager, countryCode: string, body: Body): Promise<number> {
  const prefix = `${countryCode}-${body}-`;
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('national_criterion ' || $1, 0))`, [prefix]);
  const [{ next }] = await tx.query(
    `select coalesce(max(substr(code, length($1) + 1)::int), 0) + 1 as next
       from national_criterion where country_code = $2 and body = $3`,
    [prefix, countryCode, body],
  );
  return next;
}

type Round = Pick<
  Assessment,
  'id' | 'countryCode' | 'body' | 'frameworkRef' | 'period' | 'status' | 'submittedAt'
>;

/** The country's own criteria that a round asks, as far as row-level security shows them to whoever asks. */
export async function criteriaOf(tx: EntityManager, round: Round): Promise<AskedCriterion[]> {
  const { id, countryCode, body, frameworkRef, status, submittedAt } = round;
  const kept: AskedCriterion[] = await tx.query(OF_A_BODY, [countryCode, body, familyOf(frameworkRef)]);
  const answers: { code: string }[] = await tx.query(
    'select code from national_answer where assessment_id = $1',
    [id],
  );
  return askedIn(kept, {
    period: parsePeriod(round.period),
    handedInAt: isEditable(status) ? null : submittedAt,
    answered: new Set(answers.map(({ code }) => code)),
  });
}

/** Those of the codes that are the country's own criteria and asked in the round; it asks the database only for such. */
export async function nationalAmong(
  tx: EntityManager,
  round: Round,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (!codes.some(isNationalCode)) return new Set();
  const asked = await criteriaOf(tx, round);
  return new Set(asked.map(({ code }) => code).filter((code) => codes.includes(code)));
}
