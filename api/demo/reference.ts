import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from 'typeorm';
import { SHARED_WITH } from '../domain/sharing.js';
import { readCsv } from '../exchange/read-csv.js';
import { BEFORE_ALL, DEMO_MONTHS, type DemoCountry } from './countries.js';
import type { Random } from './random.js';

/** A place of a demonstration country. */
interface DemoPlace {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parent: string | null;
  readonly population: number | null;
}

/** The country with its sharing, places, reporting organisations and their duties. */
export async function insertCountry(
  tx: EntityManager,
  random: Random,
  country: DemoCountry,
): Promise<{ places: string[]; operatorIds: Map<string, string>; authorityId: string; centreId: string }> {
  const { code, name, region, subregion, languages } = country;
  await tx.query(
    'insert into country (code, name, region, subregion, languages) values ($1, $2, $3, $4, $5)',
    [code, name, region, subregion, languages],
  );
  await insertSharing(tx, code);
  const places = placesOf(country, random);
  for (const place of places)
    await tx.query(
      'insert into place (country_code, code, level, name, parent_code, population) values ($1, $2, $3, $4, $5, $6)',
      [code, place.code, place.level, place.name, place.parent, place.population],
    );
  const operatorIds = new Map<string, string>();
  for (const operator of country.operators)
    operatorIds.set(operator, await insertOperator(tx, random, country, operator, 'operator'));
  const authorityId = await insertOperator(tx, random, country, `${name} Mine Action Authority`, 'authority');
  const centreId = await insertOperator(tx, random, country, `${name} Mine Action Centre`, 'centre');
  return {
    places: places.filter((place) => place.level === 3).map((place) => place.code),
    operatorIds,
    authorityId,
    centreId,
  };
}

async function insertOperator(
  tx: EntityManager,
  random: Random,
  { code }: DemoCountry,
  name: string,
  kind: 'operator' | 'authority' | 'centre',
): Promise<string> {
  const id = random.uuid();
  await tx.query('insert into operator (id, country_code, name, kind) values ($1, $2, $3, $4)', [
    id,
    code,
    name,
    kind,
  ]);
  await tx.query(
    'insert into duty (id, country_code, operator_id, frequency, from_month) values ($1, $2, $3, $4, $5)',
    [random.uuid(), code, id, kind === 'operator' ? 'month' : 'quarter', DEMO_MONTHS.first],
  );
  return id;
}

function placesOf(country: DemoCountry, random: Random): DemoPlace[] {
  return country.code === 'XVE' ? veldania() : invented(country, random);
}

/** Veldania's places as its COD-AB file has them. */
function veldania(): DemoPlace[] {
  const rows = readCsv(readFileSync(path.join(import.meta.dirname, 'data/veldania-adm.csv')));
  const places = rows.flatMap(({ values }) => [0, 1, 2, 3].map((level) => placeAt(level, values)));
  return [...new Map(places.map((place) => [place.code, place])).values()];
}

function placeAt(level: number, values: Readonly<Record<string, string>>): DemoPlace {
  const column = (name: string) => values[name] ?? '';
  return {
    code: column(`ADM${level}_PCODE`),
    name: column(`ADM${level}_EN`),
    level,
    parent: level === 0 ? null : column(`ADM${level - 1}_PCODE`),
    population: level === 3 ? Number(column('population')) : null,
  };
}

const NAMES = [
  'Alder',
  'Brook',
  'Cairn',
  'Dell',
  'Elm',
  'Fen',
  'Glen',
  'Heath',
  'Isle',
  'Juniper',
  'Knoll',
  'Linden',
];

function invented({ code, name }: DemoCountry, random: Random): DemoPlace[] {
  const root = code.slice(1);
  const places: DemoPlace[] = [{ code: root, name, level: 0, parent: null, population: null }];
  for (const region of [1, 2]) {
    const adm1 = `${root}0${region}`;
    const adm2 = `${adm1}01`;
    places.push({
      code: adm1,
      name: `${name} ${region === 1 ? 'North' : 'South'}`,
      level: 1,
      parent: root,
      population: null,
    });
    places.push({ code: adm2, name: `${NAMES[region]} district`, level: 2, parent: adm1, population: null });
    for (const town of [1, 2, 3])
      places.push({
        code: `${adm2}00${town}`,
        name: `${random.pick(NAMES)} ${town}`,
        level: 3,
        parent: adm2,
        population: random.between(6_000, 40_000),
      });
  }
  return places;
}

/** Nothing is shown to anybody before its authority decides. */
async function insertSharing(tx: EntityManager, code: string): Promise<void> {
  await tx.query(
    'insert into sharing (country_code, audience, updated_at) select $1, unnest($2::text[]), $3',
    [code, SHARED_WITH, BEFORE_ALL],
  );
  await tx.query('insert into sharing_threshold (country_code, updated_at) values ($1, $2)', [
    code,
    BEFORE_ALL,
  ]);
}
