import type { Actor } from './actors.js';
import { givenAssessors } from './assessors.js';
import type { Answer } from './client.js';

/** What both checklists ask in the same words: the authority's code, and the centre's. */
export const ASKED_ONCE = [
  ['NMAA-3.1-3a', 'NMAC-2.1-3a'],
  ['NMAA-3.1-3b', 'NMAC-2.1-3b'],
] as const;

/** Both checklists of a period, by their paths. */
export interface Checklists {
  readonly nmaa: string;
  readonly nmac: string;
}

/** Two countries and their people, as `givenAssessors`; in the first one body is both, with two officers of it. */
export async function givenOneBody() {
  const people = await givenAssessors();
  const ofBoth = (country: string) =>
    people.given.account({ role: 'authority', country }, { role: 'monitor', country });
  const [both, second, ofTwo] = [await ofBoth('XVE'), await ofBoth('XVE'), await ofBoth('XTA')];
  let year = 2060;

  /** The country's authority says that one body is both, or that it is not. */
  async function settle(oneBody: boolean): Promise<void> {
    const { body } = await people.authority.get('/countries/XVE');
    const headers = { 'if-match': `"${body.version}"` };
    const done = await people.authority.patch('/countries/XVE', { oneBody }, headers);
    expect([done.status, done.body.oneBody]).toEqual([200, oneBody]);
  }

  /** Both checklists of a year of its own. */
  async function begun(by: Actor = both, ofCentre = by): Promise<Checklists> {
    year += 1;
    const nmaa = await people.begun(by, { period: `${year}` });
    return { nmaa, nmac: await people.begun(ofCentre, { period: `${year}`, body: 'NMAC' }) };
  }

  /** What stands at a question; undefined where nothing ever did. */
  async function rowAt(path: string, code: string, by: Actor = both) {
    const { body } = await by.get(`${path}/answers`);
    return body.find((one: { code: string }) => one.code === code);
  }

  /** Answers over what stands there now. */
  async function put(path: string, code: string, answer: object, by: Actor = both): Promise<Answer> {
    const version = (await rowAt(path, code, by))?.version;
    return by.put(`${path}/answers/${code}`, answer, version ? { 'if-match': `"${version}"` } : {});
  }

  /** The two answers to a question that is asked once. */
  async function said(
    { nmaa, nmac }: Checklists,
    [ours, theirs] = ASKED_ONCE[0] as readonly [string, string],
  ) {
    const rows = [await rowAt(nmaa, ours), await rowAt(nmac, theirs)];
    return rows.map((row) => row?.answer ?? null);
  }

  /** A shared question as somebody of this checklist is told of it. */
  async function question(path: string, code: string, by: Actor = both) {
    const { body } = await by.get(`${path}/shared-questions`);
    return body.shared.find((one: { code: string }) => one.code === code);
  }

  await settle(true);
  return { ...people, both, second, ofTwo, settle, begunBoth: begun, rowAt, put, said, question };
}
