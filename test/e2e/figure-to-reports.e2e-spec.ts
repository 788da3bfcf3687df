import { Db } from '../../api/access/db.js';
import { CatalogueService } from '../../api/catalogue/catalogue.service.js';
import { loadConfig } from '../../api/config.js';
import { DEMO_CLOCK } from '../../api/demo/countries.js';
import { fillDemo } from '../../api/demo/fill.js';
import { RECORD_KINDS } from '../../api/domain/codes.js';
import { computeKpi } from '../../api/domain/kpi/compute.js';
import { PUBLIC } from '../../api/results/audience.js';
import { kpiFacts } from '../../api/results/kpi-facts.queries.js';
import { type Actor, ownerOf, signIn } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';

interface Figure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason?: string;
}

interface Explained {
  readonly overall: Figure | null;
  readonly madeOf: 'report' | 'operator' | 'place' | 'sums';
  readonly parts: readonly (Figure & { readonly code: string; readonly currency?: string })[];
  readonly reports: readonly (Figure & { readonly [name: string]: unknown })[];
  readonly lines: readonly (Figure & {
    readonly entry: { readonly activity: string } | null;
    readonly leftOut: string | null;
    readonly cells: readonly (Figure & { readonly people: number })[];
  })[];
  readonly balance: { all: number; counted: number; leftOut: { reason: string; count: number }[] } | null;
}

const RANGES = [
  'from=2025-10&to=2026-09',
  'from=2026-02&to=2026-04',
  'from=2026-07&to=2026-09',
  'from=2026-05&to=2026-05',
];

describe('the explanation of a figure, for the centre', () => {
  let app: TestApp;
  let monitor: Actor;
  let dictionary: { readonly code: string; readonly version: string }[];
  beforeAll(async () => {
    app = await startApp({ clock: DEMO_CLOCK });
    const { accounts } = await fillDemo(loadConfig({ LOG_LEVEL: 'error', CLOCK: DEMO_CLOCK }), app);
    const owner = await ownerOf(app);
    const account = accounts.find(({ email }) => email === 'monitor@demo.example');
    if (!account) throw new Error('the demonstration has a monitor');
    monitor = await signIn(app, owner, account.userId, account.email);
    dictionary = (await monitor.get('/kpis')).body;
  }, 180_000);
  afterAll(() => app.stop());

  const [told, sums] = [new Set<string>(), new Set<string>()];

  const explained = async (code: string, range: string): Promise<Explained> => {
    const { status, body } = await monitor.get(`/results/explain?kpi=${code}&country=XVE&${range}`);
    expect([code, status]).toEqual([code, 200]);
    return body.kpi;
  };
  const partOf = (figure: Figure, part: 'numerator' | 'denominator') => figure[part] ?? 0;
  const sum = (figures: readonly Figure[], part: 'numerator' | 'denominator') =>
    Math.round(figures.reduce((all, figure) => all + partOf(figure, part), 0) * 1e6) / 1e6;

  it('rests on fields of records that formulas are told: no formula reads another', async () => {
    const definitions = app.app.get(CatalogueService).kpis().kpis;
    const months = { from: '2025-10', to: '2026-09' };
    const asked = { countries: ['XVE'], basis: 'verified', today: '2026-10-01', people: 'base' } as const;
    const needs = new Set<string>(definitions.flatMap((one) => one.needs));
    const own = { ...PUBLIC, scope: { ...PUBLIC.scope, purposes: [], countries: ['XVE'], homes: ['XVE'] } };
    const told = await app.app
      .get(Db)
      .as(own, (tx) => kpiFacts(tx, { ...asked, ...months, needs, rows: true }));
    const facts = told.get('XVE');
    if (!facts) throw new Error('the country has facts');
    const untold = new Set<string>();
    const watched = facts.records.map((fact) => ({
      ...fact,
      record: new Proxy(fact.record, {
        get: (record, field) => {
          if (!(field in record)) untold.add(`${record.kind}.${String(field)}`);
          return Reflect.get(record, field);
        },
      }),
    }));
    expect([...new Set(facts.records.map(({ record }) => record.kind))].sort()).toEqual(
      [...RECORD_KINDS].sort(),
    );
    for (const one of definitions) computeKpi(one, { ...facts, records: watched }, months);
    expect([...untold]).toEqual([]);
  });

  it.each(RANGES)('adds up to its numerator and its denominator, over %s', async (range) => {
    for (const { code } of dictionary) {
      const { overall, madeOf, reports } = await explained(code, range);
      if (madeOf === 'sums') sums.add(code);
      else if (typeof overall?.value === 'number') {
        expect([code, sum(reports, 'numerator'), sum(reports, 'denominator')]).toEqual([
          code,
          partOf(overall, 'numerator'),
          partOf(overall, 'denominator'),
        ]);
        told.add(code);
      }
    }
  });

  it('is of sums alone for four KPIs, and was added up above for every other but KPI-13, whose activities are never added', () => {
    expect([...sums].sort()).toEqual(['KPI-20', 'KPI-21', 'KPI-24', 'KPI-25']);
    const untold = dictionary.filter(({ code }) => !sums.has(code) && !told.has(code));
    expect(untold.map(({ code }) => code)).toEqual(['KPI-13']);
  });

  it('adds up to every part beside the value in the same way', async () => {
    const added: string[] = [];
    for (const { code } of dictionary) {
      const { parts, madeOf } = await explained(code, RANGES[0] ?? '');
      if (madeOf === 'sums') continue;
      for (const part of parts.filter(({ value }) => value !== null)) {
        const name = [part.code, part.currency].filter(Boolean).join(' ');
        const { reports } = await explained(code, `${RANGES[0]}&part=${encodeURIComponent(name)}`);
        expect([code, name, sum(reports, 'numerator'), sum(reports, 'denominator')]).toEqual([
          code,
          name,
          partOf(part, 'numerator'),
          partOf(part, 'denominator'),
        ]);
        added.push(`${code} ${name}`);
      }
    }
    expect(added).toEqual(
      expect.arrayContaining(['KPI-06 KPI-06b', 'KPI-01 women', 'KPI-08 operators', 'KPI-29 money USD']),
    );
    expect(added.filter((name) => name.startsWith('KPI-13')).length).toBeGreaterThan(1);
  });

  /** Each report of a figure with its lines. */
  const linesOf = async (code: string, range: string, most = 99) => {
    const { reports } = await explained(code, range);
    const told = [];
    for (const piece of reports.filter(({ reportId }) => reportId !== null).slice(0, most))
      told.push({ piece, lines: (await explained(code, `${range}&report=${piece.reportId}`)).lines });
    return told;
  };
  const figures = (of: readonly Figure[]) => [sum(of, 'numerator'), sum(of, 'denominator')];

  it('goes on from each report to its entries and records, which add up to the report', async () => {
    const withLines = new Set<string>();
    for (const { code } of dictionary) {
      for (const { piece, lines } of await linesOf(code, RANGES[3] ?? '', 4)) {
        expect([code, ...figures(lines)]).toEqual([code, ...figures([piece])]);
        withLines.add(code);
      }
    }
    expect(withLines.size).toBeGreaterThan(20);
  });

  it.each([
    ['KPI-04', RANGES[1]],
    ['KPI-06', RANGES[1]],
    ['KPI-06', `${RANGES[1]}&part=KPI-06b`],
    ['KPI-10', RANGES[1]],
    ['KPI-11', RANGES[1]],
    ['KPI-12', RANGES[1]],
    ['KPI-13', `${RANGES[0]}&part=EORE_SESSION WG_SS`],
  ])('and from each entry that counts to its cells, which add up to it: %s, %s', async (code, range) => {
    const counting = (await linesOf(code, range ?? '')).flatMap(({ lines }) =>
      lines.filter(({ numerator, denominator }) => numerator !== null || denominator !== null),
    );
    expect(counting.length).toBeGreaterThan(0);
    for (const line of counting) expect(figures(line.cells)).toEqual(figures([line]));
  });

  it.each(['KPI-04', 'KPI-11'])(
    'shows among the entries of a report those that %s leaves out, and why',
    async (code) => {
      const inPerson: (string | undefined)[] = ['EORE_SESSION', 'EORE_TOT'];
      const lines = (await linesOf(code, RANGES[1] ?? '')).flatMap((one) => one.lines);
      const out = lines.filter(({ denominator }) => denominator === null);
      expect(out.length).toBeGreaterThan(0);
      for (const { entry, leftOut } of out)
        expect(leftOut).toBe(inPerson.includes(entry?.activity) ? 'indirect' : 'other_activity');
      expect(lines.filter(({ leftOut, denominator }) => leftOut === null && denominator === null)).toEqual(
        [],
      );
    },
  );

  it('names the report, the operator or the place of each piece, or the recommendation whose level it is', async () => {
    for (const { code } of dictionary) {
      const { madeOf, reports } = await explained(code, RANGES[0] ?? '');
      const name = { report: 'reportId', operator: 'operatorName', place: 'placeName', sums: '' }[madeOf];
      expect([code, reports.filter((piece) => !piece[name] && !piece.recommendation)]).toEqual([code, []]);
    }
  });

  it.each(RANGES)('says of every report of the months that it counts, or why not, over %s', async (range) => {
    let balanced = 0;
    for (const { code } of dictionary) {
      const { balance } = await explained(code, range);
      if (!balance) continue;
      const leftOut = balance.leftOut.reduce((all, { count }) => all + count, 0);
      expect([code, balance.counted + leftOut]).toEqual([code, balance.all]);
      balanced += 1;
    }
    expect(balanced).toBeGreaterThan(8);
  });
});
