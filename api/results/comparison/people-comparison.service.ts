import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import type { Audience } from '../../domain/disclosure.js';
import { audienceOf } from '../audience.js';
import type { SeriesRow } from '../hidden-people.js';
import type { Months } from '../months.js';
import type { ComparisonRowDto } from './comparison.dto.js';
import { type MarkedPeople, markedStatement, tablesStatement } from './comparison.queries.js';
import { inOrder } from './in-order.js';
import { peopleRow } from './people-row.js';
import { type SharesShown, sharesShown } from './shares-shown.js';

/** A series of a country; the marks of all of them add up to the country's. */
type Table = SeriesRow & { readonly countryCode: string; readonly mark: string };

const NONE: SharesShown = { female: false, sexAge: false, full: false };
/** So many answers are remembered: sixty countries in more than a hundred ranges of months. */
const MOST_REMEMBERED = 10_000;

/** All people of countries side by side: sums in one read; tables cell by cell only where their figures are new. */
@Injectable()
export class PeopleComparisonService {
  private readonly remembered = new Map<string, SharesShown>();

  constructor(private readonly db: Db) {}

  async compare(
    actor: Actor,
    months: Months,
    {
      countries,
      isAsked,
    }: { countries: string | undefined; isAsked: (country: { code: string }) => boolean },
  ): Promise<ComparisonRowDto[]> {
    const statement = markedStatement(months, actor.scope.countries);
    const all = (await this.db.readSharedResults<MarkedPeople>(actor, statement)).filter(isAsked);
    const named = countries?.split(',');
    const found = named ? all.filter(({ code }) => named.includes(code)) : all;
    const shownOf = (row: MarkedPeople) =>
      this.remembered.get(keyOf(row.code, row.mark, months, audienceOf(actor, row)));
    const unknown = found.filter((row) => row.mark !== null && !shownOf(row));
    if (unknown.length > 0) await this.decide(actor, months, unknown);
    // Of figures that were verified while they were read nothing is told yet.
    return inOrder(found, countries, (row) => peopleRow(row, shownOf(row) ?? NONE));
  }

  /** One country after the other, so that others who wait are served in between. */
  private async decide(actor: Actor, months: Months, countries: readonly MarkedPeople[]): Promise<void> {
    const codes = countries.map(({ code }) => code);
    const tables = await this.db.readSharedResults<Table>(actor, tablesStatement(codes, months));
    for (const country of countries) {
      const own = tables.filter(({ countryCode }) => countryCode === country.code);
      const mark = own.reduce((sum, row) => sum + BigInt(row.mark), 0n).toString();
      const audience = audienceOf(actor, country);
      this.remember(keyOf(country.code, mark, months, audience), sharesShown(own, months, audience));
      await setImmediate();
    }
  }

  private remember(key: string, shown: SharesShown): void {
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= MOST_REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
    this.remembered.set(key, shown);
  }
}

const keyOf = (code: string, mark: string | null, { from, to }: Months, audience: Audience) =>
  `${code} ${mark} ${from} ${to} ${audience}`;
