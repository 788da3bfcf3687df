// Reports as people hand them in: entered by the operator, warnings answered, submitted, verified by a monitor.
//   const reporting = reportingIn(given, 'XVE');
//   await reporting.verified(maple, '2026-01', { entries: [session({ women: { with: 6, without: 94 } })] });
import type { Actor } from './actors.js';
import type { Answer } from './client.js';
import type { givenOn } from './given.js';

type Given = Awaited<ReturnType<typeof givenOn>>;
type Fields = Readonly<Record<string, unknown>>;
type Split = Readonly<Partial<Record<'with' | 'without' | '_U' | '_T', number>>>;

const ROWS = {
  girls: { sex: 'F', ageBand: 'Y0T17' },
  women: { sex: 'F', ageBand: 'Y18T59' },
  olderWomen: { sex: 'F', ageBand: 'Y60' },
  boys: { sex: 'M', ageBand: 'Y0T17' },
  men: { sex: 'M', ageBand: 'Y18T59' },
  olderMen: { sex: 'M', ageBand: 'Y60' },
  unknown: { sex: '_U', ageBand: '_U' },
} as const;

/** The cells of an entry, by the words people use: `{ girls: { with: 6, without: 94 } }`. */
export function counts(people: Readonly<Partial<Record<keyof typeof ROWS, Split>>>) {
  return Object.entries(people).flatMap(([row, split]) =>
    Object.entries(split).map(([disability, value]) => ({
      measure: 'people',
      ...ROWS[row as keyof typeof ROWS],
      disability,
      value,
    })),
  );
}

/** Direct participants of risk education sessions in Aster, all of whom were asked by the Washington Group questions. */
export function session(people: Parameters<typeof counts>[0], fields: Fields = {}): Fields {
  return {
    activity: 'EORE_SESSION',
    setting: 'out_of_school',
    beneficiaryType: 'direct',
    countBasis: 'persons',
    placeCode: 'VD0101001',
    disabilityAsked: 'all',
    disabilityMethod: 'WG_SS',
    quantity: { value: 5, unit: 'sessions' },
    counts: counts(people),
    ...fields,
  };
}

export function reportingIn(given: Given, country: string) {
  const enterers = new Map<string, Promise<Actor>>();
  const monitor = given.account({ role: 'monitor', country });

  function entererOf(operator: string): Promise<Actor> {
    const found = enterers.get(operator) ?? given.account({ role: 'operator', country, operator });
    enterers.set(operator, found);
    return found;
  }

  /** @returns the report's id */
  async function submitted(operatorId: string, period: string, content: Fields): Promise<string> {
    const enterer = await entererOf(operatorId);
    const { id } = done(await enterer.post('/reports', { operatorId, period, ...content }));
    const findings: { rule: string; severity: string }[] = done(await enterer.get(`/reports/${id}/findings`));
    const rules = new Set(findings.filter(({ severity }) => severity === 'W').map(({ rule }) => rule));
    for (const rule of rules)
      done(await enterer.put(`/reports/${id}/comments/${rule}`, { comment: 'As counted.' }));
    done(await enterer.post(`/reports/${id}/submission`));
    return id;
  }

  /** @returns the report's id */
  async function verified(operatorId: string, period: string, content: Fields): Promise<string> {
    const id = await submitted(operatorId, period, content);
    done(await (await monitor).post(`/reports/${id}/verification`));
    return id;
  }

  return { submitted, verified };
}

function done({ status, body }: Answer) {
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
