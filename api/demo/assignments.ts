import type { EntityManager } from 'typeorm';
import { noticesFor, ofRound } from '../domain/notice.js';
import { tell } from '../notices/tell.js';
import type { DemoAccount } from './accounts.js';
import type { DemoRound } from './assessments.js';
import type { Cast } from './filler.js';

const FUNCTIONS = ['NMAA-2', 'NMAA-4'];
const DUE_ON = '2026-11-15';
const NOTE = 'Your department keeps these records: please say what is applied, and name the documents.';

/** Two functions of the round that is being answered, given to the country's respondent. */
export async function assignFunctions(
  tx: EntityManager,
  { country, authorityUser }: Cast,
  rounds: readonly DemoRound[],
  respondents: readonly DemoAccount[],
): Promise<void> {
  const round = rounds.find(({ body, goal }) => body === 'NMAA' && goal === 'draft');
  const asked = respondents.filter(({ countryCode }) => countryCode === country.code);
  if (!round || asked.length === 0) return;
  const assignedAt = `${round.period}-09-20T10:00:00Z`;
  await tx.query(ASSIGN, [
    round.id,
    country.code,
    FUNCTIONS,
    asked.map(({ userId }) => userId),
    NOTE,
    authorityUser,
    assignedAt,
  ]);
  const told = { ...round, countryCode: country.code, dueOn: DUE_ON };
  const people = asked.map(({ userId }) => userId);
  const notices = FUNCTIONS.flatMap((code) =>
    noticesFor(ofRound('function-assigned', told, 1, code), people),
  );
  await tell(tx, notices, new Date(assignedAt));
}

const ASSIGN = `
  insert into assignment (assessment_id, country_code, body, function_code, respondents, due_on, note, assigned_by, assigned_at)
  select $1, $2, 'NMAA', code, $4, date '${DUE_ON}', $5, $6, $7 from unnest($3::text[]) code`;
