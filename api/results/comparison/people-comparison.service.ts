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
import {
  type CountryOfPeople,
  type CountryQuarter,
  comparisonStatement,
  tablesStatement,
} from './comparison.queries.js';
import { inOrder, namedBy } from './in-order.js';
import { addedShares, NO_PEOPLE, peopleRow, type Shares } from './people-row.js';
import { by } from './shares-shown.js';

/** A series of a country. */
type Table = SeriesRow & { readonly countryCode: string };

/** The people of a quarter, as the actor is told of the months asked for. */
interface Piece extends CountryQuarter {
  /** by which it is remembered: the quarter with its mark, the months, the audience */
  readonly key: string;
  readonly months: Months;
  readonly audience: Audience;
}

/** So many pieces are remembered: sixty countries over ten years, for three audiences. */
const MOST_REMEMBERED = 8_000;

/**
 * All people of countries side by side. What an audience is told of a quarter is decided once for the same figures: a
 * read brings the marks of the quarters, and of new ones alone the people cell by cell.
 */
@Injectable()
export class PeopleComparisonService {
  private readonly remembered = new Map<string, Shares>();

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
    const found = all.filter(isAsked).filter(namedBy(countries));
    const pieces = new Map(found.map((country) => [country.code, piecesOf(actor, country, months)]));
    const told = await this.decided(actor, [...pieces.values()].flat());
    await this.looks.note(actor, found, 'kpis');
    return inOrder(found, countries, (country) => {
      const own = (pieces.get(country.code) ?? []).map(({ key }) => told.get(key) ?? NO_PEOPLE);
      return peopleRow(country, addedShares(own));
    });
  }

  /**
   * By their keys. What is verified between the two reads is answered as it is: nobody asks for the mark before it any
   * more. Of what is taken back between them nothing is decided.
   */
  private async decided(actor: Actor, pieces: readonly Piece[]): Promise<ReadonlyMap<string, Shares>> {
    const told = new Map<string, Shares>();
    const unknown = pieces.filter(({ key }) => {
      const known = this.remembered.get(key);
      if (known) told.set(key, known);
      return !known;
    });
    if (unknown.length === 0) return told;
    const tables = by(
      await this.db.readSharedResults<Table>(actor, tablesStatement(unknown)),
      ({ countryCode, period }) => `${countryCode} ${quarterAround(period)}`,
    );
    const asked = unknown.flatMap(({ code, quarter, key, months, audience }) => {
      const rows = tables.get(`${code} ${quarter}`);
      return rows ? { key, piece: { rows, months, audience } } : [];
    });
    const decided = await this.decider.decide(
      actor,
      'shares',
      asked.map(({ piece }) => piece),
    );
    for (const [nth, shares] of decided.entries()) {
      const key = asked[nth]?.key ?? '';
      told.set(key, shares);
      this.remember(key, shares);
    }
    return told;
  }

  private remember(key: string, shares: Shares): void {
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= MOST_REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
    this.remembered.set(key, shares);
  }
}

function piecesOf(actor: Actor, country: CountryOfPeople, { from, to }: Months): Piece[] {
  const { code } = country;
  const audience = audienceOf(actor, { ...country, closely: country.letInAs !== null });
  const sign = signOf(audience);
  return Object.entries(country.marks ?? {}).map(([quarter, mark]) => {
    const { first, last } = parsePeriod(quarter);
    const months = { from: from > first ? from : first, to: to < last ? to : last };
    const key = `${code} ${quarter} ${mark} ${months.from} ${months.to} ${sign}`;
    return { code, quarter, key, months, audience };
  });
}
