import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { type Audience, signOf } from '../../domain/audiences.js';
import { parsePeriod, quarterAround } from '../../domain/period.js';
import { audienceOf } from '../audience.js';
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
import { Decider } from './decider.js';
import { inOrder, namedBy } from './in-order.js';
import { addedShares, NO_PEOPLE, peopleRow, type Shares } from './people-row.js';
import { by } from './shares-shown.js';

/** A series of a country. */
type Table = SeriesRow & { readonly countryCode: string };

/** The people of a quarter, as the actor is told of the months asked for. */
interface Piece extends CountryQuarter {
  readonly mark: number;
  readonly months: Months;
  readonly audience: Audience;
}

type Decisions = ReadonlyMap<string, Shares>;
const NOTHING_DECIDED: Decisions = new Map();

/** So many pieces are remembered: sixty countries over ten years, for three audiences. */
const MOST_REMEMBERED = 8_000;

/**
 * All people of countries side by side. What an audience is told of a quarter is decided once for the same figures: a
 * read brings the marks of the quarters, and of new ones alone the people cell by cell. Who asks for what somebody else
 * waits for waits with them.
 */
@Injectable()
export class PeopleComparisonService {
  private readonly remembered = new Map<string, Shares>();
  private readonly pending = new Map<string, Promise<Decisions>>();

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
      const own = (pieces.get(country.code) ?? []).map((piece) => told(piece));
      return peopleRow(country, addedShares(own));
    });
  }

  /** Decides every piece, by this question or by another that came before it; where that one was not let in, by this. */
  private async decided(actor: Actor, pieces: readonly Piece[]): Promise<(piece: Piece) => Shares> {
    const unknown = pieces.filter((piece) => !this.remembered.has(keyOf(piece)));
    const others = new Set(unknown.flatMap((piece) => this.pending.get(keyOf(piece)) ?? []));
    const own = unknown.filter((piece) => !this.pending.has(keyOf(piece)));
    const deciding = this.decide(actor, own);
    for (const piece of own) this.pending.set(keyOf(piece), deciding);
    const waiting = [...others].map((other) => other.catch(() => NOTHING_DECIDED));
    const found = await Promise.all([deciding, ...waiting]).finally(() => {
      for (const piece of own) this.pending.delete(keyOf(piece));
    });
    const just = new Map(found.flatMap((decisions) => [...decisions]));
    const toldOf = (key: string) => this.remembered.get(key) ?? just.get(key);
    const left = unknown.filter((piece) => !toldOf(keyOf(piece)) && !own.includes(piece));
    const last = await this.decide(actor, left);
    return (piece) => toldOf(keyOf(piece)) ?? last.get(keyOf(piece)) ?? NO_PEOPLE;
  }

  /**
   * What is verified between the two reads is answered as it is: nobody asks for the mark before it any more. Of what is
   * taken back between them nothing is decided.
   */
  private async decide(actor: Actor, pieces: readonly Piece[]): Promise<Decisions> {
    if (pieces.length === 0) return NOTHING_DECIDED;
    const tables = by(
      await this.db.readSharedResults<Table>(actor, tablesStatement(pieces)),
      ({ countryCode, period }) => `${countryCode} ${quarterAround(period)}`,
    );
    const found = pieces.map(async (piece): Promise<[string, Shares][]> => {
      const rows = tables.get(`${piece.code} ${piece.quarter}`) ?? [];
      if (rows.length === 0) return [];
      const shares = await this.decider.decide({ rows, months: piece.months, audience: piece.audience });
      this.remember(keyOf(piece), shares);
      return [[keyOf(piece), shares]];
    });
    return new Map((await Promise.all(found)).flat());
  }

  private remember(key: string, shares: Shares): void {
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= MOST_REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
    this.remembered.set(key, shares);
  }
}

function piecesOf(actor: Actor, country: CountryOfPeople, { from, to }: Months): Piece[] {
  const audience = audienceOf(actor, { ...country, closely: country.letInAs !== null });
  return Object.entries(country.marks ?? {}).map(([quarter, mark]) => {
    const { first, last } = parsePeriod(quarter);
    const months = { from: from > first ? from : first, to: to < last ? to : last };
    return { code: country.code, quarter, mark, months, audience };
  });
}

const keyOf = ({ code, quarter, mark, months: { from, to }, audience }: Piece) =>
  `${code} ${quarter} ${mark} ${from} ${to} ${signOf(audience)}`;
