import type { Body } from '../../domain/codes.js';
import { type Framework, inLanguage, recommendationsOf } from '../../domain/framework.js';
import type { Remap, Standing } from '../../domain/remap.js';
import type { Reading } from '../../domain/scoring/reading.js';
import type { AssessmentScores, RecommendationScore } from '../../domain/scoring/scores.js';
import type {
  IndexPairDto,
  IndexPreviewDto,
  LevelPreviewDto,
  RecommendationPreviewDto,
  RemapDto,
} from './framework.dto.js';

/** Where the answers go, as an officer reads it. */
export function toRemapDto({ kept, restored, carried, unanswered, setAside }: Remap<Standing>): RemapDto {
  return {
    kept: kept.length,
    restored: restored.length,
    carried: carried.map(({ code, from }) => ({
      code,
      formerly: from.map((one) => one.code),
      answer: from[0]?.answer ?? null,
    })),
    unanswered: [...unanswered],
    setAside: setAside.map(({ code, answer }) => ({ code, answer })),
  };
}

/** One index of today beside the one it would be. */
export function comparedIndexes(before: Reading, after: Reading): IndexPairDto {
  return { before: toIndexDto(before), after: toIndexDto(after) };
}

/** The levels of today beside those that would be, in the order of the later version; what it leaves out comes last. */
export function comparedLevels(
  { from, to, body, language }: { from: Framework; to: Framework; body: Body; language: string },
  before: AssessmentScores,
  after: AssessmentScores,
): RecommendationPreviewDto[] {
  const later = recommendationsOf(to, body);
  const codes = new Set(later.map(({ code }) => code));
  const gone = recommendationsOf(from, body).filter(({ code }) => !codes.has(code));
  return [...later, ...gone].map(({ code, title }) => ({
    code,
    title: inLanguage(title, language),
    before: levelIn(before, code),
    after: levelIn(after, code),
  }));
}

function levelIn({ recommendations }: AssessmentScores, code: string): LevelPreviewDto | null {
  const found: RecommendationScore | undefined = recommendations.find((one) => one.code === code);
  if (!found) return null;
  const { notApplicable, evidencedLevel, claimedLevel } = found;
  return { notApplicable, evidencedLevel, claimedLevel };
}

const toIndexDto = ({ index, reason = undefined, answered }: Reading): IndexPreviewDto => ({
  index,
  reason: reason ?? null,
  answered,
});
