import { Injectable, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { Clock } from '../../clock.js';
import type { Audience } from '../../domain/audiences.js';
import { ACTIVITIES } from '../../domain/codes.js';
import type { KpiPoint } from '../../domain/kpi/point.js';
import { brokenRules } from '../../domain/quality/broken-rules.js';
import {
  type FinerRow,
  type QualityLine,
  qualityBy,
  qualityGaps,
  qualityOf,
} from '../../domain/quality/quality.js';
import { insideOf } from '../audience.js';
import { kpiFacts } from '../kpi-facts.queries.js';
import { kpiFigures } from '../kpis/kpi-figures.js';
import { figureOf } from '../kpis/kpi-tiles.js';
import { cutQuarters, monthsAsked } from '../months.js';
import { seriesRows } from '../series-rows.queries.js';
import type { DataQualityDto, QualityOperatorDto, QualityQueryDto } from './quality.dto.js';
import {
  handedIn,
  livesOf,
  namesOf,
  type OperatorLife,
  type QualityAsked,
  reportTallies,
  rowsByOperatorAndPlace,
} from './quality.queries.js';
import {
  type AddedUpTo,
  finerRows,
  hiddenLine,
  type Needs,
  peopleMet,
  qualityRows,
  reachOf,
  seesAll,
  type ToldQuality,
  toldLines,
  toldWhole,
} from './told.js';

/** How many gaps are named: as many as one can mend in a month. */
const GAPS = 5;

/** An operator that always bore its name and works. */
const UNCHANGED: OperatorLife = { formerNames: [], closedOn: null, successorName: null };

/** How complete, timely and sound a country's reports are: by operator, activity, place and time. */
@Injectable()
export class QualityService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
  ) {}

  /** @throws NotFoundException for a country that is not the reader's own */
  read(actor: Actor, country: string, query: QualityQueryDto): Promise<DataQualityDto> {
    const audience = insideOf(actor, country);
    if (!audience) throw new NotFoundException();
    const months = monthsAsked(query, this.clock.today());
    const basis = query.basis ?? 'verified';
    const asked = { country, basis, ...months };
    return this.db.as(actor, async (tx) => {
      const needs = this.needs();
      const series = await seriesRows(tx, { countries: [country], ...months, basis });
      const met = (to: AddedUpTo) => peopleMet(series, months, audience, to);
      const rows = (to: AddedUpTo) => qualityRows(met(to), needs);
      const finer = await rowsByOperatorAndPlace(tx, asked, needs);
      const shown = finerRows(finer, audience);
      const names = await namesOf(tx, country);
      const named = <T extends { readonly key: string }>(line: T) => ({
        ...line,
        name: names.get(line.key) ?? line.key,
      });
      const lives = await livesOf(tx, country);
      const timely = await this.timeliness(tx, asked, audience);
      return {
        countryCode: country,
        ...months,
        basis,
        excluded: cutQuarters(months).filter((quarter) => series.some(({ period }) => period === quarter)),
        asOf: this.clock.now().toISOString(),
        overall: toldWhole(rows('all')),
        timeliness: timely.overall,
        gaps: seesAll(audience) ? gapsOf(finer, names) : [],
        sexAndAgeAlone: !seesAll(audience),
        operators: operatorLines(finer, shown, timely.byOperator, lives).map(named),
        activities: toldLines(rows('activity'), ({ activity }) => activity),
        places: qualityBy(shown, ({ adm1 }) => adm1).map(named),
        months: toldLines(rows('month'), ({ period }) => period),
        rules: brokenRules(await reportTallies(tx, asked)),
        reports: await handedIn(tx, asked),
        reach: reachOf(met('activity')),
      };
    });
  }

  /** What each activity needs known of people, those that need nothing left out. */
  private needs(): Needs {
    return new Map(
      ACTIVITIES.flatMap((code) => {
        const needed = this.catalogue.activity(code)?.disaggregation ?? 'none';
        return needed === 'none' ? [] : [[code, needed] as const];
      }),
    );
  }

  /** KPI-07, over all and by operator. */
  private async timeliness(tx: EntityManager, asked: QualityAsked, audience: Audience) {
    const { country, basis, from, to } = asked;
    const definition = this.catalogue.kpi('KPI-07');
    const around = { from, to, basis, today: this.clock.today(), people: 'rollup', rows: false } as const;
    const facts = (
      await kpiFacts(tx, { ...around, countries: [country], needs: new Set(definition.needs) })
    ).get(country);
    const points = (by: readonly ('operator' | 'month')[]): readonly KpiPoint[] =>
      facts ? kpiFigures(definition, facts, { months: { from, to }, by }, audience).points : [];
    return {
      overall: figureOf(points([])[0]),
      byOperator: new Map(points(['operator']).map((point) => [point.operator ?? '', figureOf(point)])),
    };
  }
}

function gapsOf(rows: readonly FinerRow[], names: ReadonlyMap<string, string>) {
  return qualityGaps(rows, GAPS).map((gap) => ({ ...gap, operatorName: names.get(gap.operatorId) ?? '' }));
}

/** Operators that counted people or owed a report, each with its months. @param shown of the rows those that may be told */
function operatorLines(
  rows: readonly FinerRow[],
  shown: readonly FinerRow[],
  timely: ReadonlyMap<string, ReturnType<typeof figureOf>>,
  lives: ReadonlyMap<string, OperatorLife>,
): QualityOperatorDto[] {
  const lines = qualityBy(shown, ({ operatorId }) => operatorId);
  const squares = qualityBy(shown, ({ operatorId, period }) => `${operatorId} ${period}`);
  const counting = new Set(rows.map(({ operatorId }) => operatorId));
  const others = [...new Set([...counting, ...timely.keys()])].filter(
    (id) => !lines.some(({ key }) => key === id),
  );
  const whole: ToldQuality<QualityLine>[] = [
    ...lines,
    ...others.map((key) => (counting.has(key) ? hiddenLine(key) : { key, ...qualityOf([]) })),
  ];
  return whole.map((line) => ({
    ...line,
    ...(lives.get(line.key) ?? UNCHANGED),
    timeliness: timely.get(line.key) ?? figureOf(undefined),
    months: squares.flatMap(({ key, complete }) => {
      const [operatorId, period = ''] = key.split(' ');
      return operatorId === line.key ? [{ period, complete }] : [];
    }),
  }));
}
