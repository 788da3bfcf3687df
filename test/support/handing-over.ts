// Land handed over, by two operators of Veldania: entered by the operator, submitted, verified by a monitor.
//   const { operators, submitted, verified, move } = await handingOver(given, monitor);
//   await verified(0, '2026-01', [handedOver(60, 40, { taskRef: 'T-7' })]);
import type { Actor } from './actors.js';
import type { givenOn } from './given.js';
import { counts } from './reported.js';

type Fields = Readonly<Record<string, unknown>>;

/** Land handed over to women and men, each of known age. */
export const handedOver = (women: number, men: number, fields: Fields = {}): Fields => ({
  activity: 'LAND_HANDOVER',
  stage: 'confirmed',
  beneficiaryType: 'direct',
  countBasis: 'persons',
  placeCode: 'VD0101001',
  disabilityAsked: 'none',
  quantity: { value: 5000, unit: 'm2' },
  counts: counts({ women: { _T: women }, men: { _T: men } }),
  ...fields,
});

export async function handingOver(given: Awaited<ReturnType<typeof givenOn>>, monitor: Actor) {
  const operators: { id: string; actor: Actor }[] = [];
  for (const name of ['Maple Relief', 'Oak Clearance']) {
    const id = await given.operator('XVE', { name });
    operators.push({ id, actor: await given.account({ role: 'operator', country: 'XVE', operator: id }) });
  }

  async function move(by: Actor, id: string, deed: string) {
    const { status, body } = await by.post(`/reports/${id}/${deed}`, { reason: 'On the way.' });
    if (status !== 201) throw new Error(`${deed}: ${status} ${JSON.stringify(body)}`);
  }

  /** @returns the report's id */
  async function submitted(nth: number, period: string, entries: readonly Fields[]): Promise<string> {
    const { id: operatorId, actor } = operators[nth] as (typeof operators)[number];
    const { status, body } = await actor.post('/reports', { operatorId, period, entries });
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    await move(actor, body.id, 'submission');
    return body.id;
  }

  /** @returns the report's id */
  async function verified(nth: number, period: string, entries: readonly Fields[]): Promise<string> {
    const id = await submitted(nth, period, entries);
    await move(monitor, id, 'verification');
    return id;
  }

  return { operators, move, submitted, verified };
}
