import type { EntityManager } from 'typeorm';
import type { DemoRound } from './assessments.js';
import type { Cast } from './filler.js';

/** In Marrasand one body is both: one shared question was answered once, the other before, twice and not alike. */
const ONCE = { NMAA: 'NMAA-3.1-3a', NMAC: 'NMAC-2.1-3a' };
const APART = { NMAA: ['NMAA-3.1-3b', 'partly'], NMAC: ['NMAC-2.1-3b', 'not_met'] };

/** The country says that it is one body, and its open rounds show what that means. */
export async function makeOneBody(
  tx: EntityManager,
  { country, authorityUser }: Cast,
  rounds: readonly DemoRound[],
): Promise<void> {
  if (country.code !== 'XMA') return;
  await tx.query('update country set one_body = true where code = $1', [country.code]);
  for (const { id, body, goal } of rounds) {
    if (goal !== 'draft') continue;
    const answers = [
      { code: ONCE[body], answer: 'partly', answered_as: body === 'NMAC' ? ONCE.NMAA : null },
      { code: APART[body][0], answer: APART[body][1], answered_as: null },
    ];
    await tx.query(ANSWERS, [
      id,
      country.code,
      authorityUser,
      '2026-10-12T10:00:00Z',
      JSON.stringify(answers),
    ]);
    await tx.query('update assessment set editors = array[$2::uuid] where id = $1', [id, authorityUser]);
  }
}

const ANSWERS = `
  insert into answer (assessment_id, country_code, code, answer, answered_as, edited_by, edited_at)
  select $1, $2, code, answer, answered_as, $3, $4
    from jsonb_to_recordset($5) as t (code text, answer text, answered_as text)
  on conflict (assessment_id, code) do update set answer = excluded.answer, answered_as = excluded.answered_as`;
