import { type Framework, inLanguage } from '../../domain/framework.js';
import { readingsOf } from '../country/body-figures.js';
import type { LatestRound } from '../country/rounds.js';
import type { Visible } from '../visible.queries.js';
import type { ColumnDto, ComparisonRowDto } from './comparison.dto.js';

/** The functions that the compared rounds have, in the framework's order. @param codes a list, or empty for all */
export function functionColumns(
  frameworks: readonly Framework[],
  codes: string,
  language: string,
): ColumnDto[] {
  const asked = codes === 'true' || codes === '' ? null : codes.split(',');
  const all = frameworks.flatMap(({ functions }) => functions);
  const columns = new Map(
    all.map(({ code, body, title }) => [code, { code, body, title: inLanguage(title, language) }]),
  );
  return [...columns.values()].filter(({ code }) => asked === null || asked.includes(code));
}

/** A country's published function indexes, each body with what its figures rest on. */
export function functionsRow(
  { code, name }: Visible,
  rounds: readonly LatestRound[],
  columns: readonly ColumnDto[],
): ComparisonRowDto {
  if (rounds.length === 0) return { countryCode: code, name, reason: 'not_published' };
  return {
    countryCode: code,
    name,
    limits: rounds.map(({ round: { body, frameworkRef, period, asOf, scores } }) => {
      const applicable = scores.recommendations.filter(({ notApplicable }) => !notApplicable);
      const verified = applicable.filter(({ isVerified }) => isVerified).length;
      const { answered } = scores.entity.evidenced;
      return { body, frameworkRef, period, answered, verified, of: applicable.length, asOf };
    }),
    functions: columns.map((column) => {
      const found = rounds
        .flatMap(({ round }) => round.scores.functions)
        .find((one) => one.code === column.code);
      return { code: column.code, ...(found ? readingsOf(found) : { reason: 'not_shared' as const }) };
    }),
  };
}
