import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type Fault, ruleBroken } from '../domain/domain-error.js';

/** How every list is asked: the dialect of `ra-data-simple-rest`. */
export class ListQueryDto {
  @ApiPropertyOptional({ description: 'JSON: [key, "ASC" or "DESC"]', example: '["period","DESC"]' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  sort?: string;

  @ApiPropertyOptional({
    description: 'JSON: [first, last], both included, at most 500 rows',
    example: '[0,24]',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  range?: string;

  @ApiPropertyOptional({
    description: 'JSON: {key: value or [values]}, on the allowed keys only',
    example: '{"status":"draft"}',
  })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  filter?: string;
}

/** Which keys of a resource may be sorted and filtered by, and the column each stands for. */
export interface Allowed {
  readonly sort: Readonly<Record<string, string>>;
  readonly filter: Readonly<Record<string, string>>;
  /** filter keys of columns that hold several values: one of those asked for is enough */
  readonly among?: Readonly<Record<string, string>>;
  /** SQL the list is ordered by when nothing is asked */
  readonly order: string;
  /** the columns that the filter key `q` searches in: text that holds what was typed, whatever its case */
  readonly search?: readonly string[];
}

/** A list question as SQL that holds no text of the asker's: columns from `Allowed`, values as parameters. */
export interface ListSql {
  readonly where: string;
  readonly values: readonly unknown[];
  readonly order: string;
  readonly offset: number;
  readonly limit: number;
}

const MOST_ROWS = 500;

/**
 * @param values parameters that stand before the filter's, so that placeholders continue from them
 * @throws DomainError `list-query` for a key that is not allowed or JSON that cannot be read
 */
export function listSql(query: ListQueryDto, allowed: Allowed, values: readonly unknown[] = []): ListSql {
  const filter = parse<Record<string, unknown>>(query.filter, 'filter', {});
  const parameters = [...values];
  const conditions = Object.entries(filter)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, wanted]) => {
      if (key === 'q' && allowed.search) {
        parameters.push(`%${toText(wanted).replace(/[\\%_]/g, '\\$&')}%`);
        return `(${allowed.search.map((column) => `${column} ilike $${parameters.length}`).join(' or ')})`;
      }
      const compare = comparisonOf(key, allowed);
      parameters.push((Array.isArray(wanted) ? wanted : [wanted]).map(toText));
      return compare(`$${parameters.length}::text[]`);
    });
  const [offset, limit] = rows(query.range);
  const where = conditions.length > 0 ? conditions.join(' and ') : 'true';
  return { where, values: parameters, order: orderBy(query.sort, allowed), offset, limit };
}

/** How the rows that a filter key keeps are told from the others. */
function comparisonOf(key: string, { filter, among = {} }: Allowed): (values: string) => string {
  if (Object.hasOwn(among, key)) return (values) => `${among[key]} && ${values}`;
  if (Object.hasOwn(filter, key)) return (values) => `${filter[key]}::text = any (${values})`;
  throw refused('filter', `"${key}" cannot be filtered by.`);
}

/** What may be compared with a column: a text, a number, yes or no. */
function toText(wanted: unknown): string {
  if (typeof wanted === 'object' || String(wanted).includes('\0'))
    throw refused('filter', 'Filter by a text, a number, true or false, or by a list of them.');
  return String(wanted);
}

function orderBy(sort: string | undefined, allowed: Allowed): string {
  if (sort === undefined) return allowed.order;
  const [key, direction] = parse<unknown[]>(sort, 'sort', []);
  const column = typeof key === 'string' && Object.hasOwn(allowed.sort, key) ? allowed.sort[key] : undefined;
  if (column === undefined) throw refused('sort', 'This cannot be sorted by.');
  return `${column} ${direction === 'DESC' ? 'desc' : 'asc'}, ${allowed.order}`;
}

function rows(range: string | undefined): [number, number] {
  if (range === undefined) return [0, MOST_ROWS];
  const [first, last] = parse<unknown[]>(range, 'range', []);
  if (!isIndex(first) || !isIndex(last) || last < first) throw refused('range', 'A range is [first, last].');
  return [first, Math.min(last - first + 1, MOST_ROWS)];
}

const isIndex = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e9;

function parse<T extends object>(text: string | undefined, name: string, otherwise: T): T {
  if (text === undefined) return otherwise;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && Array.isArray(value) === (name !== 'filter'))
      return value as T;
  } catch {
    // falls through to the refusal below: malformed JSON is the asker's mistake
  }
  throw refused(name, `"${name}" is not the JSON that is expected.`);
}

function refused(name: string, detail: string) {
  const fault: Fault = { pointer: `?${name}`, code: 'list-query', detail };
  return ruleBroken('list-query', detail, [fault]);
}
