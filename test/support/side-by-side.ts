// Four countries with published rounds, each sharing something else, under two versions of the checklist.
import type { Actor } from './actors.js';
import { startApp, type TestApp } from './app.js';
import { moved, REF } from './assessors.js';
import { type givenOn as Given, givenOn } from './given.js';
import { NEXT_REF, sendVersion, versionsOf, yamlOf } from './versions.js';

export interface SideBySide {
  readonly app: TestApp;
  readonly given: Awaited<ReturnType<typeof Given>>;
  readonly adviser: Actor;
  /** of Veldania: shares everything, published 2024 and 2025 by 1.0, 2026 by 1.1 */
  readonly authority: Actor;
}

/** All criteria up to a level are met on paper in the claim; no document is given. */
async function published(by: Actor, period: string, frameworkRef: string, met: (code: string) => boolean) {
  const asked = { body: 'NMAA', frameworkRef, period };
  const { id } = (await by.post('/assessments', asked)).body;
  const path = `/assessments/${id}`;
  const { functions } = (await by.get(`/frameworks/${frameworkRef}`)).body;
  for (const code of criteriaIn(functions))
    await by.put(`${path}/answers/${code}`, { answer: met(code) ? 'met' : 'not_met' });
  await moved('submission', path, by);
  await moved('publication', path, by);
}

interface Node {
  readonly body: string;
  readonly recommendations: { readonly rungs: { readonly criteria: { readonly code: string }[] }[] }[];
}

const criteriaIn = (functions: readonly Node[]): string[] =>
  functions
    .filter(({ body }) => body === 'NMAA')
    .flatMap(({ recommendations }) => recommendations)
    .flatMap(({ rungs }) => rungs)
    .flatMap(({ criteria }) => criteria)
    .map(({ code }) => code);

/** Whether a criterion stands on one of the first levels. */
const upTo = (level: number) => (code: string) => Number(/-(\d)[a-z]$/.exec(code)?.[1]) <= level;

/**
 * Veldania shares everything; Amberland its indexes; Zedland the levels of its recommendations, and its index is the
 * highest; Quietland nothing.
 */
export async function sideBySide(): Promise<SideBySide> {
  const app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  const given = await givenOn(app);
  const { after } = await versionsOf(app);
  await sendVersion(given.administrator, yamlOf(after));
  const names = { XVE: 'Veldania', XAM: 'Amberland', XZE: 'Zedland', XQU: 'Quietland' };
  for (const [code, name] of Object.entries(names)) await given.country(code, { name });
  const authorities = new Map<string, Actor>();
  for (const code of Object.keys(names))
    authorities.set(code, await given.account({ role: 'authority', country: code }));
  const of = (code: string) => authorities.get(code) as Actor;
  const whereabouts = {
    XVE: { subregion: '151', languages: ['en'] },
    XAM: { subregion: '151', languages: ['fr', 'en'] },
    XZE: { subregion: '145', languages: ['ar'] },
  };
  for (const [code, settings] of Object.entries(whereabouts))
    await given.administrator.patch(`/countries/${code}`, settings, { 'if-match': '"1"' });
  await published(of('XVE'), '2024', REF, upTo(1));
  await published(of('XVE'), '2025', REF, upTo(1));
  await published(of('XVE'), '2026', NEXT_REF, upTo(2));
  await published(of('XAM'), '2023', REF, upTo(3));
  await published(of('XZE'), '2026', REF, upTo(4));
  await published(of('XQU'), '2026', REF, upTo(2));
  await given.sharing('XVE', { indexes: true, recommendationLevels: true, kpis: true });
  await given.sharing('XAM', { indexes: true });
  await given.sharing('XZE', { recommendationLevels: true });
  const adviser = await given.account({ role: 'adviser' });
  return { app, given, adviser, authority: of('XVE') };
}
