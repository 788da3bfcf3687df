import type {
  Consultation,
  ConsultationGroup,
  Meeting,
  ReportRecord,
  SurveyTeam,
  VaTally,
  Workforce,
} from '../domain/report.js';
import type { Profile } from './countries.js';
import type { Random } from './random.js';

/** The sub-records of an operator's month. Workforce and teams are stocks, counted twice a year. */
export function operatorRecords(
  random: Random,
  profile: Profile,
  places: readonly string[],
  month: string,
): ReportRecord[] {
  const consultations = Array.from({ length: random.between(0, 3) }, () =>
    consultation(random, profile, random.pick(places)),
  );
  const stocks = isHalfYear(month)
    ? [...teams(random, profile), ...workforce(random, 'operator', profile.womenInOperations)]
    : [];
  return [...consultations, tally(random, random.pick(places)), ...stocks];
}

/** The sub-records of the authority's or the centre's own month. */
export function bodyRecords(
  random: Random,
  profile: Profile,
  organisation: 'authority' | 'centre',
  month: string,
): ReportRecord[] {
  return [
    meeting(random, profile),
    ...(isHalfYear(month) ? workforce(random, organisation, profile.womenInOperations + 0.08) : []),
  ];
}

function isHalfYear(month: string): boolean {
  return /-(03|09)$/.test(month);
}

function consultation(random: Random, { consultationHeard }: Profile, placeCode: string): Consultation {
  const group = (likelihood: number, applicable = true) => {
    const heard = applicable && random.chance(consultationHeard * likelihood);
    const number = applicable ? (heard || random.chance(0.4) ? random.between(2, 16) : 0) : null;
    const how = random.pick(['own_session', 'same_sex_facilitator', 'recorded_input'] as const);
    return { applicable, number, heard: heard ? how : null };
  };
  const groups: Record<ConsultationGroup, ReturnType<typeof group>> = {
    women: group(1.15),
    men: group(1.3),
    girls: group(0.7, random.chance(0.5)),
    boys: group(0.8, random.chance(0.5)),
    personsWithDisabilities: group(0.6),
    minority: group(0.5, false),
  };
  const written = () => random.chance(consultationHeard);
  return {
    id: random.uuid(),
    kind: 'consultation',
    placeCode,
    groups,
    prioritiesBySex: written(),
    prioritiesByAge: written(),
    prioritiesByDisability: written(),
  };
}

function teams(random: Random, { trainedTeams }: Profile): SurveyTeam[] {
  return ['S1', 'S2', 'S3'].slice(0, random.between(1, 3)).map((team) => {
    const members = random.between(4, 8);
    const trained = Math.min(members, Math.round(members * trainedTeams * (0.7 + random.next() * 0.6)));
    return {
      id: random.uuid(),
      kind: 'survey-team',
      team,
      members,
      trained,
      leaderTrained: random.chance(trainedTeams),
    };
  });
}

function tally(random: Random, placeCode: string): VaTally {
  const identified = random.between(6, 22);
  const referred = Math.round(identified * (0.6 + random.next() * 0.4));
  return {
    id: random.uuid(),
    kind: 'va-tally',
    placeCode,
    identified,
    referred,
    received: Math.round(referred * random.next()),
  };
}

function workforce(random: Random, organisation: Workforce['organisation'], womenShare: number): Workforce[] {
  const lines = [
    ['management', 'leadership', random.between(4, 9)],
    ['operations', 'leadership', random.between(3, 8)],
    ['operations', 'other', random.between(30, 90)],
    ['support', 'other', random.between(10, 30)],
  ] as const;
  return lines.map(([roleGroup, level, staff]) => {
    const women = Math.round(staff * womenShare * (level === 'leadership' ? 0.8 : 1));
    const answered = Math.round(staff * (0.55 + random.next() * 0.4));
    return {
      id: random.uuid(),
      kind: 'workforce',
      organisation,
      roleGroup,
      level,
      women,
      men: staff - women,
      sexUnknown: 0,
      under18: 0,
      disabilityAnswered: answered,
      disabilityDeclared: Math.round(answered * 0.05 * random.next() * 2),
    };
  });
}

function meeting(random: Random, { femaleShare, consultationHeard }: Profile): Meeting {
  const participants = random.between(9, 24);
  const women = Math.round(participants * femaleShare * 0.7);
  const womanChairs = random.chance(femaleShare * 0.6);
  return {
    id: random.uuid(),
    kind: 'meeting',
    participantsWomen: women,
    participantsMen: participants - women,
    participantsUnknown: 0,
    chairsWomen: womanChairs ? 1 : 0,
    chairsMen: womanChairs ? 0 : 1,
    womensOrganisation: random.chance(consultationHeard),
    disabilityOrganisation: random.chance(consultationHeard * 0.6),
    survivorOrganisation: random.chance(consultationHeard * 0.5),
  };
}
