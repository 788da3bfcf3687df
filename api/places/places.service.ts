import { Injectable, UnsupportedMediaTypeException } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Country } from '../countries/country.entity.js';
import { ruleBroken } from '../domain/domain-error.js';
import { type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import type { Upload } from '../http/upload.js';
import { type Gazetteer, type LineProblem, readGazetteer } from './gazetteer.js';
import type { ImportPlacesQueryDto, PlaceDto, PlacesImportDto } from './place.dto.js';
import { ALLOWED, PLACES, storePlaces } from './places.queries.js';

/** As many problems as are worth reading at once. */
const MOST_PROBLEMS = 200;

@Injectable()
export class PlacesService {
  constructor(private readonly db: Db) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<PlaceDto>> {
    return this.db.as(actor, (tx) => readPage<PlaceDto>(tx, PLACES, listSql(query, ALLOWED)));
  }

  /**
   * Loads a gazetteer, all of it or nothing; loading it again changes nothing. A dry run does the same and takes it back.
   * @throws DomainError `import-refused`, with one fault per line and column
   */
  async import(
    actor: Actor,
    { country, dryRun }: ImportPlacesQueryDto,
    file: Upload,
  ): Promise<PlacesImportDto> {
    const { places, problems } = await readFile(file);
    const dry = dryRun === 'true';
    if (problems.length > 0 && !dry) throw refused(problems);
    return this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Country, { code: country });
      await tx.query('savepoint before_import');
      const { added, changed } = await storePlaces(tx, country, places);
      if (dry) await tx.query('rollback to savepoint before_import');
      const change = { file: file.name.slice(0, 200), added, changed };
      if (!dry)
        await recordAudit(tx, actor, { deed: 'place:import', on: country, countryCode: country, change });
      const unchanged = places.length - added - changed;
      return {
        dryRun: dry,
        countryCode: country,
        added,
        changed,
        unchanged,
        problems: problems.slice(0, MOST_PROBLEMS),
      };
    });
  }
}

async function readFile({ name, bytes }: Upload): Promise<Gazetteer> {
  const isText = !bytes.includes(0) && (await fileTypeFromBuffer(bytes)) === undefined;
  if (!/\.csv$/i.test(name) || !isText)
    throw new UnsupportedMediaTypeException('A gazetteer is a CSV file (.csv), in UTF-8.');
  try {
    return readGazetteer(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    const detail =
      error instanceof TypeError ? 'The file is not UTF-8.' : 'The file cannot be read as CSV from here.';
    return { places: [], problems: [{ line, column: '', detail }] };
  }
}

function refused(problems: readonly LineProblem[]) {
  const faults = problems.slice(0, MOST_PROBLEMS).map(({ line, column, detail }) => ({
    pointer: `#/${line}/${column}`,
    code: 'gazetteer',
    detail: `Line ${line}: ${detail}`,
  }));
  return ruleBroken('import-refused', `Nothing was stored: ${problems.length} problems in the file.`, faults);
}
