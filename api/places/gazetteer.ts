import { parse } from 'csv-parse/sync';
import { codAbHeading, delimiterOf, nameColumns } from './gazetteer-headings.js';

/** A place as a gazetteer names it. `population` null = not given. */
export interface GazetteerPlace {
  readonly code: string;
  readonly level: number;
  readonly name: string;
  readonly parentCode: string | null;
  readonly population: number | null;
}

/** What is wrong in a line of the file; the header is line 1. */
export interface LineProblem {
  readonly line: number;
  readonly column: string;
  readonly detail: string;
}

export interface Gazetteer {
  readonly places: readonly GazetteerPlace[];
  readonly problems: readonly LineProblem[];
}

type Row = Readonly<Record<string, string>>;

const LEVELS = [0, 1, 2, 3];
const CODE = /^[A-Za-z0-9]{2,20}$/;

/**
 * Reads a COD-AB gazetteer: `ADM0_EN, ADM0_PCODE, … ADM3_EN, ADM3_PCODE[, population]`, one line per place of the
 * lowest level. Its newer headings (`admin1Name_en`,
 * `admin1Pcode`, `adm1_name1`) are read too. The language of the names may be any; English goes first where there are
 * several, and where it is blank the next one names the place. P-codes are text.
 */
export function readGazetteer(text: string): Gazetteer {
  const [header = [], ...lines] = parseCsv(text);
  const columns = header.map(codAbHeading);
  const names = LEVELS.map((level) => nameColumns(columns, level));
  const missing = columnProblems(columns, names);
  if (missing.length > 0) return { places: [], problems: missing };
  const reading = new Reading(names);
  for (const [i, line] of lines.entries()) {
    if (line.every((cell) => cell.trim() === '')) continue;
    const row = Object.fromEntries(columns.map((column, at) => [column, (line[at] ?? '').trim()]));
    reading.read(row, i + 2);
  }
  return { places: [...reading.places.values()], problems: reading.problems };
}

/** @throws Error of csv-parse, with its line, for quotes that do not close */
function parseCsv(text: string): string[][] {
  return parse(text, {
    bom: true,
    relax_column_count: true,
    delimiter: delimiterOf(text),
    max_record_size: 100_000,
  });
}

/** Levels go down without a gap: a file may end above level 3. */
function columnProblems(columns: readonly string[], names: readonly (readonly string[])[]): LineProblem[] {
  const has = LEVELS.map((level) => columns.includes(`ADM${level}_PCODE`));
  const depth = Math.max(has.lastIndexOf(true), 1);
  return LEVELS.slice(0, depth + 1).flatMap((level) => [
    ...(has[level] ? [] : [absent(`ADM${level}_PCODE`)]),
    ...(names[level]?.length === 0 ? [absent(`ADM${level}_EN`)] : []),
  ]);
}

const absent = (column: string): LineProblem => ({ line: 1, column, detail: 'This column is missing.' });

/** What was read so far: the same place stands in many lines, and must be the same in all of them. */
class Reading {
  readonly places = new Map<string, GazetteerPlace>();
  readonly problems: LineProblem[] = [];

  constructor(private readonly names: readonly (readonly string[])[]) {}

  read(row: Row, line: number): void {
    const levels = LEVELS.filter((level) => row[`ADM${level}_PCODE`]);
    const lowest = levels.at(-1);
    for (const level of LEVELS.slice(0, (lowest ?? 0) + 1)) {
      const population = level === lowest ? this.population(row, line) : null;
      this.add(row, level, population, line);
    }
  }

  private add(row: Row, level: number, population: number | null, line: number): void {
    const column = `ADM${level}_PCODE`;
    const named = this.names[level] ?? [];
    const nameColumn = named.find((name) => row[name]) ?? named[0] ?? column;
    const code = row[column] ?? '';
    const name = row[nameColumn] ?? '';
    const parentCode = level === 0 ? null : (row[`ADM${level - 1}_PCODE`] ?? null);
    const place = { code, level, name, parentCode, population };
    if (!CODE.test(code)) this.fault(line, column, 'A p-code is 2 to 20 letters and digits.');
    else if (name === '' || name.length > 200) this.fault(line, nameColumn, 'A name is missing or too long.');
    else this.place(place, line, column);
  }

  private place(place: GazetteerPlace, line: number, column: string): void {
    const before = this.places.get(place.code);
    if (before && !isSame(before, place))
      this.fault(line, column, `${place.code} stands for another place further up.`);
    else if (place.level === 0 && this.isSecondCountry(place.code))
      this.fault(line, column, 'One file holds one country.');
    else if (!before) this.places.set(place.code, place);
  }

  private isSecondCountry(code: string): boolean {
    const first = this.places.values().next().value;
    return first !== undefined && first.code !== code;
  }

  private population(row: Row, line: number): number | null {
    const text = (row.POPULATION ?? '').replace(/[,\s]/g, '');
    if (text === '') return null;
    if (/^\d{1,9}$/.test(text)) return Number(text);
    this.fault(line, 'population', 'A population is a whole number, or empty.');
    return null;
  }

  private fault(line: number, column: string, detail: string): void {
    this.problems.push({ line, column, detail });
  }
}

function isSame(one: GazetteerPlace, two: GazetteerPlace): boolean {
  const samePopulation =
    one.population === null || two.population === null || one.population === two.population;
  return (
    one.name === two.name && one.level === two.level && one.parentCode === two.parentCode && samePopulation
  );
}
