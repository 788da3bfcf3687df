import { randomUUID } from 'node:crypto';
import { FrameworksService } from '../../api/catalogue/frameworks.service.js';
import { criteriaOf, recommendationsOf } from '../../api/domain/framework.js';
import { startApp } from './app.js';
import type { Answer, Client } from './client.js';
import { givenOn } from './given.js';

export const REF = 'gdei-wps@1.0';
export const DOCUMENT = { title: 'Mine Action Act', reference: 'Act 12/2024', contentUntil: '2026-06-30' };
export const NEVER_MADE = randomUUID();

export type Assessors = Awaited<ReturnType<typeof givenAssessors>>;

/**
 * A product with two countries and the people who assess: `authority` and `colleague` of the first country's
 * authority, its `monitor`, an `adviser` nobody invited yet, and a `foreigner` of the second country's authority.
 */
export async function givenAssessors(env: Record<string, string> = {}) {
  const app = await startApp({ clock: '2026-10-20T09:00:00Z', env });
  const given = await givenOn(app);
  await given.country('XVE');
  await given.country('XTA');
  const authority = await given.account({ role: 'authority', country: 'XVE' });
  const colleague = await given.account({ role: 'authority', country: 'XVE' });
  const monitor = await given.account({ role: 'monitor', country: 'XVE' });
  const foreigner = await given.account({ role: 'authority', country: 'XTA' });
  const adviser = await given.account({ role: 'adviser' });
  const framework = await app.app.get(FrameworksService, { strict: false }).framework(REF);
  const recommendations = recommendationsOf(framework, 'NMAA').map(({ code }) => code);
  const criteria = recommendationsOf(framework, 'NMAA')
    .flatMap(criteriaOf)
    .map(({ criterion }) => criterion.code);
  let year = 2026;

  /** A fresh assessment of the authority, of a year of its own. @returns its path */
  async function begun(by: Client = authority, more: object = {}): Promise<string> {
    year += 1;
    const asked = { body: 'NMAA', frameworkRef: REF, period: `${year}`, ...more };
    const made = await by.post('/assessments', asked);
    expect([made.status, made.body.status]).toEqual([201, 'draft']);
    return `/assessments/${made.body.id}`;
  }

  return { app, given, authority, colleague, monitor, foreigner, adviser, recommendations, criteria, begun };
}

/** Moves an assessment on; anything but success fails the test. */
export async function moved(move: string, path: string, by: Client, reason?: string): Promise<Answer> {
  const answer = await by.post(`${path}/${move}`, reason === undefined ? undefined : { reason });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer;
}

/** The rung a criterion stands on: 3 for `NMAA-2.1-3a`. */
export const rungOf = (code: string) => Number(/-(\d)[a-z]$/.exec(code)?.[1]);

/** A recommendation's part of the scores. */
// biome-ignore lint/suspicious/noExplicitAny: a test states what it expects of the body
export const scoreOf = (scores: any, code: string) =>
  scores.recommendations.find((one: { code: string }) => one.code === code);
