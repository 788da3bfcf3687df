import { NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Piece } from '../../domain/kpi/computation.js';
import type { KpiDefinition } from '../../domain/kpi/definition.js';
import { explainKpi, explainReport } from '../../domain/kpi/explanation.js';
import type { KpiFacts } from '../../domain/kpi/facts.js';
import type { Months } from '../months.js';
import type { ContributionDto, KpiExplanationDto } from './explain.dto.js';
import type { LineDto } from './lines.dto.js';

type Named = Pick<
  ContributionDto,
  'reportId' | 'operatorName' | 'successorName' | 'placeName' | 'period' | 'status'
>;

/**
 * What a figure is made of, by name: over the pieces, numerators and denominators add up to its own; and which reports of
 * the months are not in it, with why.
 */
export async function contributions(
  tx: EntityManager,
  definition: KpiDefinition,
  facts: KpiFacts,
  asked: Asked,
): Promise<Pick<KpiExplanationDto, 'madeOf' | 'reports' | 'balance' | 'lines'>> {
  const { country, months, part, report } = asked;
  const { by, pieces, reports: balance } = explainKpi(definition, facts, { ...months, part });
  const names = pieces.length === 0 ? [] : await namesOf(tx, country, pieces);
  const reports = names.flatMap(({ nth, ...name }) => {
    const piece = pieces[nth - 1];
    return piece ? { ...piece, ...name } : [];
  });
  const lines = report === undefined ? null : await linesOf(tx, definition, facts, { ...asked, report });
  return { madeOf: by, reports, balance, lines };
}

/** What is explained to the country's monitors. */
interface Asked {
  readonly country: string;
  readonly months: Months;
  /** the figure beside the value that is explained instead */
  readonly part: string | undefined;
  /** the report whose lines are told */
  readonly report: string | undefined;
}

/** @throws NotFoundException for a report that is not of this country */
async function linesOf(
  tx: EntityManager,
  definition: KpiDefinition,
  facts: KpiFacts,
  { country, months, part, report }: Asked,
): Promise<LineDto[]> {
  const [told] = await tx.query(
    'select operator_id as "operatorId", period from report where country_code = $1 and id = $2',
    [country, report],
  );
  if (!told) throw new NotFoundException();
  const lines = explainReport(definition, facts, { ...months, part }, told);
  const places: { code: string; name: string }[] = await tx.query(
    'select code, name from place where country_code = $1 and code = any ($2)',
    [country, lines.map(({ placeCode }) => placeCode)],
  );
  const names = new Map(places.map(({ code, name }) => [code, name]));
  return lines.map((line) => ({ ...line, placeName: names.get(line.placeCode ?? '') ?? null }));
}

function namesOf(
  tx: EntityManager,
  country: string,
  pieces: readonly Piece[],
): Promise<(Named & { readonly nth: number })[]> {
  const column = (name: 'operatorId' | 'period' | 'placeCode') => pieces.map((piece) => piece[name]);
  return tx.query(NAMES, [country, column('operatorId'), column('period'), column('placeCode')]);
}

const NAMES = `
  select p.nth::int, r.id as "reportId", o.name as "operatorName", p.period, r.status, l.name as "placeName",
         (select s.name from operator s where s.id = o.successor_id) as "successorName"
    from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as p (operator_id, period, place_code, nth)
    left join operator o on o.country_code = $1 and o.id = p.operator_id
    left join report r on r.country_code = $1 and r.operator_id = p.operator_id and r.period = p.period
    left join place l on l.country_code = $1 and l.code = p.place_code
   order by p.period, l.name, o.name, p.nth`;
