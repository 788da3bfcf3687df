import { BODIES, PILLARS } from '../../domain/codes.js';
import { byVersion, type Framework, functionOf, inLanguage } from '../../domain/framework.js';
import type { ColumnDto } from './comparison.dto.js';

/** Codes that were asked for; `null` = all. */
export function codesAsked(asked: string): readonly string[] | null {
  return asked === 'true' || asked === '' ? null : asked.split(',');
}

/** The functions that the compared rounds have, in the framework's order; the latest version's title stands. */
export function functionColumns(
  frameworks: readonly Framework[],
  codes: readonly string[] | null,
  language: string,
): ColumnDto[] {
  const all = functionsIn(frameworks);
  const columns = new Map(
    all.map(({ code, body, title }) => [code, { code, body, title: inLanguage(title, language) }]),
  );
  return [...columns.values()].filter(({ code }) => codes === null || codes.includes(code));
}

/** Of all versions, the latest last. */
const functionsIn = (frameworks: readonly Framework[]) =>
  [...frameworks].sort((a, b) => byVersion(a.ref, b.ref)).flatMap(({ functions }) => functions);

/** The recommendations that the compared rounds have; a function's code stands for all of its own. */
export function recommendationColumns(
  frameworks: readonly Framework[],
  codes: readonly string[] | null,
  language: string,
): ColumnDto[] {
  const columns = new Map(
    functionsIn(frameworks)
      .flatMap(({ body, recommendations }) => recommendations.map((one) => ({ body, ...one })))
      .map(({ code, body, title }) => [code, { code, body, title: inLanguage(title, language) }]),
  );
  const isAsked = (code: string) =>
    codes === null || codes.includes(code) || codes.includes(functionOf(code));
  return [...columns.values()].filter(({ code }) => isAsked(code));
}

/** Each body's four pillars. The words for them are the reader's, by code. */
export function pillarColumns(): ColumnDto[] {
  return BODIES.flatMap((body) => PILLARS.map((code) => ({ code, body, title: code })));
}
