import type { Body } from '../../domain/codes.js';
import { criteriaOf, type DataEvidence, type Framework, recommendationsOf } from '../../domain/framework.js';
import { dataEvidenceWindow } from '../../domain/kpi/data-evidence.js';
import { dataEvidenceVerdict, type Verdict } from '../../domain/scoring/data-evidence.js';
import type { DataEvidenceAsk, DataEvidencePoint } from '../data-evidence.js';

/** The figures behind an assessment's answers as they stood at its submission, by criterion code. */
export interface FrozenDataEvidence {
  readonly asOf: string;
  readonly points: Readonly<Record<string, DataEvidencePoint>>;
}

/** What the criteria of one body that name a KPI want to know. */
export function asksOf(framework: Framework, body: Body, period: string, today: string): DataEvidenceAsk[] {
  return wantedBy(framework, body).map(({ code, wanted }) => ({
    criterionCode: code,
    kpi: wanted.kpi,
    ...dataEvidenceWindow(period, wanted.months ?? 12, today),
  }));
}

/** What each figure says of the answer it stands behind, by criterion code. */
export function verdictsOf(
  framework: Framework,
  body: Body,
  { asOf, points }: FrozenDataEvidence,
): Map<string, Verdict> {
  return new Map(
    wantedBy(framework, body).flatMap(({ code, wanted }) => {
      const point = points[code];
      return point ? [[code, verdictOf(wanted, point, asOf)] as const] : [];
    }),
  );
}

function verdictOf(wanted: DataEvidence, point: DataEvidencePoint, asOf: string): Verdict {
  const { value, lower = null, upper = null, numerator, denominator, reports } = point;
  const figure = { value, lower, upper, numerator, denominator, ...(reports && { reports }), asOf };
  if (point.reason === 'not_computable') return { ...figure, state: 'not_computable' };
  return dataEvidenceVerdict(wanted, figure, point.shareVerified);
}

function wantedBy(framework: Framework, body: Body): { code: string; wanted: DataEvidence }[] {
  return recommendationsOf(framework, body)
    .flatMap(criteriaOf)
    .flatMap(({ criterion: { code, dataEvidence } }) =>
      dataEvidence ? [{ code, wanted: dataEvidence }] : [],
    );
}
