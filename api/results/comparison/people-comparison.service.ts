import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { type Audience, signOf } from '../../domain/audiences.js';
import { parsePeriod, quarterAround } from '../../domain/period.js';
import { audienceOf } from '../audience.js';
import { Decider } from '../deciding/decider.js';
import type { SeriesRow } from '../hidden-people.js';
import { Looks } from '../looks.js';
import type { Months } from '../months.js';
import type { ComparisonRowDto } from './comparison.dto.js';
import { type CountryOfPeople, comparisonStatement, tablesStatement } from './comparison.queries.js';
import { inOrder, namedBy } from './in-order.js';
import { addedShares, peopleRow } from './people-row.js';
import { by } from './shares-shown.js';

/** A series of a country. */
type Table = SeriesRow & { readonly countryCode: string };

/** A country as the actor may look at it. */
interface Seen extends CountryOfPeople {
  readonly audience: Audience;
  /** all that its row is made of */
  readonly key: string;
}

type Rows = ReadonlyMap<string, ComparisonRowDto>;
const NO_ROWS: Rows = new Map();

/** So many rows are remembered: sixty countries over ten ranges of months, for three audiences. */
const MOST_REMEMBERED = 2_000;

/**
 * All people of countries side by side. What an audience is told of a country is decided once for the same figures: a
 * read brings the marks of its quarters, and where one of them is new the people cell by cell.
 */
@Injectable()
export class PeopleComparisonService {
  private readonly remembered = new Map<string, ComparisonRowDto>();

  constructor(
    private readonly db: Db,
    private readonly decider: Decider,
    private readonly looks: Looks,
  ) {}

  async compare(
    actor: Actor,
    months: Months,
    {
      countries,
      isAsked,
    }: { countries: string | undefined; isAsked: (country: { code: string }) => boolean },
  ): Promise<ComparisonRowDto[]> {
    const statement = comparisonStatement(months, actor.scope.countries);
    const all = await this.db.readSharedResults<CountryOfPeople>(actor, statement);
    const asked = all.filter(isAsked).filter(namedBy(countries));
    const found = asked.map((country) => seenBy(actor, country, months));
    const known = found.map(({ key }) => this.remembered.get(key));
    const fresh = found.filter((_, nth) => !known[nth]);
    const decided = fresh.length === 0 ? NO_ROWS : await this.decided(actor, fresh, months);
    await this.looks.note(actor, found, 'kpis');
    const rows = found.flatMap(({ code, key }, nth) => {
      const row = known[nth] ?? decided.get(key);
      return row ? { code, row } : [];
    });
    return inOrder(rows, countries, ({ row }) => row);
  }

  /**
   * Rows by the keys of their countries. What is verified between the two reads is answered as it is: nobody asks for the
   * mark before it any more. What is taken back between them is told of nobody, and not remembered.
   */
  private async decided(actor: Actor, countries: readonly Seen[], months: Months): Promise<Rows> {
    const pieces = countries.flatMap((country) => piecesOf(country, months));
    const tables = by(
      await this.db.readSharedResults<Table>(actor, tablesStatement(pieces)),
      ({ countryCode, period }) => `${countryCode} ${quarterAround(period)}`,
    );
    const told = pieces.flatMap(({ key, code, quarter, ...asked }) => {
      const rows = tables.get(`${code} ${quarter}`);
      return rows ? { key, asked: { ...asked, rows } } : [];
    });
    const shares = await this.decider.decide(
      actor,
      'shares',
      told.map(({ asked }) => asked),
    );
    const rows = countries.map((country) => {
      const own = shares.filter((_, nth) => told[nth]?.key === country.key);
      const row = peopleRow(country, addedShares(own));
      const isWhole = own.length === pieces.filter(({ key }) => key === country.key).length;
      if (isWhole) this.remember(country.key, row);
      return [country.key, row] as const;
    });
    return new Map(rows);
  }

  private remember(key: string, row: ComparisonRowDto): void {
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= MOST_REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
    this.remembered.set(key, row);
  }
}

function seenBy(actor: Actor, country: CountryOfPeople, { from, to }: Months): Seen {
  const { code, name, marks } = country;
  const audience = audienceOf(actor, { ...country, closely: country.letInAs !== null });
  return { ...country, audience, key: `${code} ${name} ${from} ${to} ${signOf(audience)} ${marks}` };
}

/** The country's quarters that hold people, each with those of its months that are asked for. */
function piecesOf({ code, key, audience, marks }: Seen, { from, to }: Months) {
  const quarters: string[] = Object.keys(JSON.parse(marks ?? '{}'));
  return quarters.map((quarter) => {
    const { first, last } = parsePeriod(quarter);
    const months = { from: from > first ? from : first, to: to < last ? to : last };
    return { code, key, quarter, months, audience };
  });
}
