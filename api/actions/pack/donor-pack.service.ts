import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { homeCountry } from '../../assessments/home-country.js';
import { ScoresService } from '../../assessments/scores/scores.service.js';
import { recordAudit } from '../../audit/record-audit.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { isOpen } from '../../domain/actions/action.js';
import { BODIES, type Body } from '../../domain/codes.js';
import type { Language } from '../../domain/framework.js';
import { recommendationStates } from '../../domain/scoring/recommendation-state.js';
import { MEDIA_TYPES } from '../../exchange/export/formats.js';
import { workbookStream } from '../../exchange/export/workbook-stream.js';
import { Download } from '../../http/download.js';
import { planOf } from '../actions.queries.js';
import { latestRound } from '../latest-round.queries.js';
import type { DonorPackQueryDto } from './donor-pack.dto.js';
import { aboutRows, actionRows, type Pack, type PackRound, totalRows } from './pack-rows.js';
import { PACK_WORDS } from './pack-words.js';

type PackFormat = 'csv' | 'xlsx';

/** The plan as a file for donors: from the gap to the action, its cost and its pillar. */
@Injectable()
export class DonorPackService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly scores: ScoresService,
    private readonly frameworks: FrameworksService,
  ) {}

  /** The audit knows of it before its first byte leaves. @throws DomainError `country-missing` */
  pack(actor: Actor, format: PackFormat, language: Language, query: DonorPackQueryDto): Promise<Download> {
    return this.db.as(actor, async (tx) => {
      const countryCode = homeCountry(actor, query.country);
      const pack = await this.read(tx, countryCode, language, query);
      const id = randomUUID();
      const { body, extent = 'open' } = query;
      const change = { format, body, extent, actions: pack.actions.length };
      await recordAudit(tx, actor, { deed: 'action:export', on: id, countryCode, change });
      const name = `action-plan-${countryCode}-${pack.today}.${format}`;
      const head = { id, name, type: MEDIA_TYPES[format], rows: pack.actions.length };
      return new Download(Readable.from(bytesOf(format, pack), { objectMode: false }), head);
    });
  }

  private async read(
    tx: EntityManager,
    countryCode: string,
    language: Language,
    { body, extent = 'open' }: DonorPackQueryDto,
  ): Promise<Pack> {
    const [{ name }] = await tx.query('select name from country where code = $1', [countryCode]);
    const bodies = BODIES.filter((one) => body === undefined || one === body);
    const plans = [];
    const rounds: PackRound[] = [];
    for (const one of bodies) {
      plans.push(...(await planOf(tx, countryCode, one)));
      rounds.push(await this.roundOf(tx, countryCode, one));
    }
    const actions = plans.filter((action) => extent === 'all' || isOpen(action));
    const frameworkOf = await this.frameworks.byRef(actions.map(({ frameworkRef }) => frameworkRef));
    return {
      country: `${countryCode} ${name}`,
      today: this.clock.today(),
      language,
      rounds,
      actions,
      frameworkOf,
    };
  }

  private async roundOf(tx: EntityManager, countryCode: string, body: Body): Promise<PackRound> {
    const round = await latestRound(tx, countryCode, body);
    const states = round ? recommendationStates(await this.scores.inputOf(tx, round)) : [];
    return { body, period: round?.period ?? null, states };
  }
}

/** Without the byte order mark, spreadsheets take UTF-8 for the letters of their own country. */
function bytesOf(format: PackFormat, pack: Pack): Iterable<string> | AsyncIterable<Buffer> {
  if (format === 'csv') return [`\ufeff${stringify(actionRows(pack), { record_delimiter: 'windows' })}`];
  const { sheets } = PACK_WORDS[pack.language];
  const rightToLeft = pack.language === 'ar';
  return workbookStream([
    {
      name: sheets.actions,
      frozenRows: 1,
      widths: [8, 36, 12, 12, 44, 44, 24, 14, 12, 10, 14, 10, 24, 32, 20, 24, 28],
      rows: actionRows(pack),
      rightToLeft,
    },
    { name: sheets.totals, frozenRows: 1, widths: [28, 16, 10, 10], rows: totalRows(pack), rightToLeft },
    { name: sheets.about, frozenRows: 0, widths: [24, 60], rows: aboutRows(pack), rightToLeft },
  ]);
}
