import type { Audience } from '../../domain/audiences.js';
import type { SeriesRow } from '../hidden-people.js';
import type { Months } from '../months.js';
import type { Shares } from './people-row.js';

/** A country's quarter, of which an audience is to be told. */
export interface SharesAsked {
  readonly nth: number;
  readonly rows: readonly SeriesRow[];
  readonly months: Months;
  readonly audience: Audience;
}

export interface SharesAnswer {
  readonly nth: number;
  readonly shares: Shares;
}
