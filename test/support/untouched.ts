import type pg from 'pg';
import type { Answer } from './client.js';

const TABLES = [
  'report',
  'report_entry',
  'report_record',
  'finding_comment',
  'idempotency_key',
  'audit_record',
];

/** Everything a deed on a report may leave behind, as a text that changes when any row does. */
export async function stored(owner: pg.Client): Promise<string> {
  const found = [];
  for (const table of TABLES)
    found.push((await owner.query(`select count(*), max(xmin::text::bigint) from ${table}`)).rows[0]);
  return JSON.stringify(found);
}

/** The answer is a problem document of this status. */
export function expectProblem({ status, headers, body }: Answer, expected: number): void {
  expect([status, headers.get('content-type')]).toEqual([
    expected,
    expect.stringMatching('^application/problem\\+json'),
  ]);
  expect(body).toMatchObject({ status: expected, code: expect.any(String), requestId: expect.any(String) });
}
