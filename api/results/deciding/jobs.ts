import type { Audience } from '../../domain/audiences.js';
import { kpisRow } from '../comparison/kpis-row.js';
import { type Shares, sharesOf } from '../comparison/people-row.js';
import { sharesShown } from '../comparison/shares-shown.js';
import { dashboardFigures } from '../country/dashboard-figures.js';
import type { SeriesRow } from '../hidden-people.js';
import type { Months } from '../months.js';

/** A country's quarter, of which an audience is to be told. */
interface SharesAsked {
  readonly rows: readonly SeriesRow[];
  readonly months: Months;
  readonly audience: Audience;
}

/** What is decided in a thread: plain facts of one country in, figures that the audience may be told out, both plain data. */
export const JOBS = {
  shares: ({ rows, months, audience }: SharesAsked): Shares => sharesOf(sharesShown(rows, months, audience)),
  kpis: kpisRow,
  dashboard: dashboardFigures,
};

export type JobName = keyof typeof JOBS;
export type Asked<Name extends JobName> = Parameters<(typeof JOBS)[Name]>[0];
export type Told<Name extends JobName> = ReturnType<(typeof JOBS)[Name]>;

/** A job as it is sent to the thread: its name and what it is asked, as bytes. */
export interface Sent {
  readonly nth: number;
  readonly bytes: Uint8Array;
}

/** What comes back: figures as JSON, or why there are none. */
export type Answer = { readonly nth: number } & ({ readonly told: string } | { readonly failed: string });
