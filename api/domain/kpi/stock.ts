import type { SurveyTeam, Workforce } from '../report.js';
import { type KpiPart, ratio, share, tally } from './point.js';
import { stock, sum } from './snapshot.js';

function isTrainedTeam({ leaderTrained, trained, members }: SurveyTeam): boolean {
  return leaderTrained && trained * 10 >= members * 8;
}

/**
 * KPI-03: survey team members trained within 24 months ÷ members. Part `teams`: teams with a trained leader and at least
 * 80 % trained ÷ active teams; a team without members is not active.
 * @source docs/methodology.md#kpi-03
 */
export const surveyTeamsTrained = stock<SurveyTeam>('survey-team', (teams) => ({
  ...ratio(
    sum(teams, ({ trained }) => trained),
    sum(teams, ({ members }) => members),
  ),
  parts: [
    {
      code: 'teams',
      ...share(
        teams.filter(({ members }) => members > 0),
        isTrainedTeam,
      ),
    },
  ],
}));

function womenShare(lines: readonly Workforce[]) {
  const women = sum(lines, (line) => line.women);
  return ratio(women, women + sum(lines, ({ men }) => men));
}

const ORGANISATIONS = [
  ['authority', 'authority'],
  ['centre', 'centre'],
  ['operators', 'operator'],
] as const;

/** KPI-17: women ÷ staff of known sex, always beside its split into authority, centre and operators. @source docs/methodology.md#kpi-17 */
export const womenInWorkforce = stock<Workforce>('workforce', (lines) => ({
  ...womenShare(lines),
  parts: ORGANISATIONS.map(
    ([code, body]): KpiPart => ({
      code,
      ...womenShare(lines.filter(({ organisation }) => organisation === body)),
    }),
  ),
}));

/** KPI-18: women ÷ leadership posts filled by staff of known sex. @source docs/methodology.md#kpi-18 */
export const womenInLeadership = stock<Workforce>('workforce', (lines) =>
  womenShare(lines.filter(({ level }) => level === 'leadership')),
);

/** KPI-19: women ÷ staff of known sex in survey, clearance, disposal, risk education, liaison. @source docs/methodology.md#kpi-19 */
export const womenInOperations = stock<Workforce>('workforce', (lines) =>
  womenShare(lines.filter(({ roleGroup }) => roleGroup === 'operations')),
);

/** The share of staff that must have answered the question on disability for KPI-20 to speak. */
export const MIN_RESPONSE = 0.6;

const declaredAmongAnswers = stock<Workforce>('workforce', (lines) => {
  const staff = sum(lines, ({ women, men, sexUnknown }) => women + men + sexUnknown);
  const answered = sum(lines, ({ disabilityAnswered }) => disabilityAnswered ?? 0);
  const declared = sum(lines, ({ disabilityAnswered, disabilityDeclared }) =>
    disabilityAnswered === null ? 0 : (disabilityDeclared ?? 0),
  );
  const asked = tally(lines, ({ disabilityAnswered }) => disabilityAnswered !== null) > 0;
  const figure = ratio(declared, asked ? answered : null);
  const parts = [{ code: 'response', ...ratio(answered, asked ? staff : null) }];
  if (figure.value === null || answered >= MIN_RESPONSE * staff) return { ...figure, parts };
  return { ...figure, value: null, numerator: null, reason: 'withheld', why: 'response_under_60', parts };
});

/**
 * KPI-20: staff who declared a disability ÷ staff who answered; withheld below 60 % response.
 * Part `response`: staff who answered ÷ staff, those never asked included.
 * @source docs/methodology.md#kpi-20
 */
export const disabilityInWorkforce: typeof declaredAmongAnswers = {
  ...declaredAmongAnswers,
  // Never by operator: not even to explain it.
  explainedBy: 'sums',
};
