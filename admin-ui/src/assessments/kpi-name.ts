/** The part of `GET /kpis` that stands beside an answer. */
export interface KpiName {
  code: string;
  name: string;
  numerator: string;
  denominator: string;
  unit: 'ratio' | 'points' | 'count';
  parts: { code: string; name: string }[];
}
