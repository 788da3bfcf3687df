import { Injectable, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { Clock } from '../../clock.js';
import type { Audience } from '../../domain/audiences.js';
import { ACTIVITIES } from '../../domain/codes.js';
import { subjectOfActivity, suppressCount } from '../../domain/disclosure.js';
import type { KpiPoint } from '../../domain/kpi/point.js';
import { brokenRules } from '../../domain/quality/broken-rules.js';
import { type QualityRow, qualityGaps } from '../../domain/quality/quality.js';
import { insideOf } from '../audience.js';
import { kpiFacts } from '../kpi-facts.queries.js';
import { kpiFigures } from '../kpis/kpi-figures.js';
import { figureOf } from '../kpis/kpi-tiles.js';
import { monthsAsked } from '../months.js';
import type { DataQualityDto, QualityOperatorDto, QualityQueryDto, ReachDto } from './quality.dto.js';
import {
  handedIn,
  livesOf,
  namesOf,
  type OperatorLife,
  type QualityAsked,
  qualityRows,
  type Reach,
  reachOf,
  reportTallies,
} from './quality.queries.js';
import { type ShownLine, shownLines, shownWhole } from './shown-lines.js';

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
      const rows = await qualityRows(tx, asked, this.needs());
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
        asOf: this.clock.now().toISOString(),
        overall: shownWhole(rows, audience),
        timeliness: timely.overall,
        gaps: audience === 'monitor' ? gapsOf(rows, names) : [],
        operators: operatorLines(rows, audience, timely.byOperator, lives).map(named),
        activities: shownLines(rows, ({ activity }) => activity, audience),
        places: shownLines(rows, ({ adm1 }) => adm1, audience).map(named),
        months: shownLines(rows, ({ period }) => period, audience),
        rules: brokenRules(await reportTallies(tx, asked)),
        reports: await handedIn(tx, asked),
        reach: (await reachOf(tx, asked)).map((one) => shownReach(one, audience)),
      };
    });
  }

  /** What each activity needs known of people, those that need nothing left out. */
  private needs(): ReadonlyMap<string, QualityRow['needs']> {
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

function gapsOf(rows: readonly QualityRow[], names: ReadonlyMap<string, string>) {
  return qualityGaps(rows, GAPS).map((gap) => ({ ...gap, operatorName: names.get(gap.operatorId) ?? '' }));
}

/** Operators that counted people or owed a report, each with its months. */
function operatorLines(
  rows: readonly QualityRow[],
  audience: Audience,
  timely: ReadonlyMap<string, ReturnType<typeof figureOf>>,
  lives: ReadonlyMap<string, OperatorLife>,
): QualityOperatorDto[] {
  const lines = shownLines(rows, ({ operatorId }) => operatorId, audience);
  const squares = shownLines(rows, ({ operatorId, period }) => `${operatorId} ${period}`, audience);
  const silent = [...timely.keys()].filter((id) => !lines.some(({ key }) => key === id));
  const whole: ShownLine[] = [...lines, ...silent.map((key) => ({ key, ...shownWhole([], audience) }))];
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

function shownReach({ activity, direct, indirect }: Reach, audience: Audience): ReachDto {
  const subject = subjectOfActivity(activity);
  const [one, other] = [direct, indirect].map((value) => suppressCount({ value }, subject, audience));
  const hidden = one?.reason ?? other?.reason;
  return {
    activity,
    direct: one?.value ?? null,
    indirect: other?.value ?? null,
    ...(hidden && { reason: hidden }),
  };
}
