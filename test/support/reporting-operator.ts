// One operator of Veldania that reports, and two monitors who may verify; every report is of a month of its own.
//   const { operator, monitor, opened, submitted } = await reportingOperator(given);
//   const { path, entries } = await opened({ entries: [plain()] });
import { month } from '../../api/domain/period.js';
import type { Actor } from './actors.js';
import type { Answer } from './client.js';
import type { givenOn } from './given.js';
import { session } from './reported.js';

type Fields = Readonly<Record<string, unknown>>;

/** An entry that no rule warns of. */
export const plain = (fields: Fields = {}) => session({ women: { with: 1, without: 29 } }, fields);

/** `If-Match` of the version that was read. */
export const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

/** The rules or codes of a problem's faults. */
export const codesOf = (body: { errors: { code: string }[] }) => body.errors.map(({ code }) => code);

export async function reportingOperator(given: Awaited<ReturnType<typeof givenOn>>) {
  await given.country('XVE');
  await given.places('XVE');
  const operatorId = await given.operator('XVE');
  const operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
  const monitor = await given.account({ role: 'monitor', country: 'XVE' });
  const colleague = await given.account({ role: 'monitor', country: 'XVE' });
  let opening = 0;

  async function opened(fields: Fields = {}, by: Actor = operator) {
    opening += 1;
    const period = month(2020, opening);
    const report = done(await by.post('/reports', { operatorId, period, entries: [plain()], ...fields }));
    return { ...report, path: `/reports/${report.id}` };
  }

  async function submitted(fields: Fields = {}, by: Actor = operator) {
    const report = await opened(fields, by);
    done(await by.post(`${report.path}/submission`));
    return report;
  }

  async function verified(fields: Fields = {}) {
    const report = await submitted(fields);
    done(await monitor.post(`${report.path}/verification`));
    return report;
  }

  return { operatorId, operator, monitor, colleague, opened, submitted, verified };
}

function done({ status, body }: Answer) {
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
