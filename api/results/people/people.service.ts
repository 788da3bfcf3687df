import { Injectable, NotFoundException } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { Clock } from '../../clock.js';
import type { Audience } from '../../domain/audiences.js';
import { AGE_BANDS, DISABILITIES, SEXES } from '../../domain/codes.js';
import { audienceOf, insideOf, mayLookAround } from '../audience.js';
import { type Hidden, hiddenIn, type SeriesRow } from '../hidden-people.js';
import { cutQuarters, type Months, monthsAsked, periodsWithin } from '../months.js';
import { assertVisible } from '../visible.queries.js';
import type { PeopleQueryDto } from './people.dto.js';
import { peopleStatement } from './people.queries.js';
import { pointJson } from './point-json.js';

/** People reached, month by month: what a dashboard asks for most. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @returns a `PeopleDto` as JSON text: written straight from the rows, because many wait for it */
  async people(actor: Actor, query: PeopleQueryDto): Promise<string> {
    const { country, activity } = query;
    const months = monthsAsked(query, this.clock.today());
    const inside = insideOf(actor, country);
    if (!inside && !mayLookAround(actor)) throw new NotFoundException();
    const rows = await this.db.readSharedResults<SeriesRow>(
      actor,
      peopleStatement(country, months, activity),
    );
    const within = new Set(periodsWithin(months));
    const asked = rows.filter(
      (row) => within.has(row.period) && (activity === undefined || row.activity === activity),
    );
    const hidden = hiddenIn(rows, inside ?? (await this.fromOutside(actor, country)));
    return peopleJson(country, months, asked, hidden);
  }

  /** A country that shares nothing and a country that does not exist are the same to others. */
  private fromOutside(actor: Actor, code: string): Promise<Audience> {
    return this.db.asSharedResults(actor, async (tx) =>
      audienceOf(actor, await assertVisible(tx, actor, code, 'kpis')),
    );
  }
}

/** Sent along, so that a reader needs no other document. */
const LAYOUT = JSON.stringify({ name: 'cells@1', sex: SEXES, ageBand: AGE_BANDS, disability: DISABILITIES });

function peopleJson(country: string, months: Months, rows: readonly SeriesRow[], hidden: Hidden): string {
  const cut = cutQuarters(months);
  const excluded = cut.filter((quarter) => rows.some(({ period }) => period === quarter));
  const { from, to } = months;
  const series = seriesJson(
    excluded.length > 0 ? rows.filter(({ period }) => !cut.includes(period)) : rows,
    hidden,
  );
  return `{"country":"${country}","basis":"verified","from":"${from}","to":"${to}","layout":${LAYOUT},"series":[${series}],"excluded":${JSON.stringify(excluded)}}`;
}

/** Rows come sorted by series, so a series is open until the next one's head. */
function seriesJson(rows: readonly SeriesRow[], hidden: Hidden): string {
  let json = '';
  let open = '';
  for (const row of rows) {
    const head = headOf(row);
    if (head !== open) json += `${open && ']},'}${head}`;
    else json += ',';
    json += pointJson(row, hidden);
    open = head;
  }
  return open && `${json}]}`;
}

function headOf({ activity, beneficiaryType, stage }: SeriesRow): string {
  const stageJson = stage === '' ? 'null' : `"${stage}"`;
  return `{"activity":"${activity}","beneficiaryType":"${beneficiaryType}","stage":${stageJson},"points":[`;
}
