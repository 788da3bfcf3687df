import type { LeadershipPlace, StaffMovement, WorkplacePackage } from '../domain/staff-records.js';
import type { Teller } from './filler.js';
import type { Random } from './random.js';

/** Women and men among so many, women by about this share. */
function byTwo(random: Random, of: number, share: number): readonly [number, number] {
  const women = Math.min(of, Math.round(of * share * (0.8 + random.next() * 0.4)));
  return [women, of - women];
}

/** Who applied, joined, rose and left. An operator counts half a year, a body its quarter; not all count applications. */
export function movements(random: Random, { country, organisation }: Teller): StaffMovement[] {
  const share = country.profile.womenInOperations + (organisation === 'operator' ? 0 : 0.08);
  const most = organisation === 'operator' ? 4 : 2;
  const countsApplicants = organisation !== 'operator' || random.chance(country.profile.known - 0.2);
  return (['operations', 'support'] as const).map((roleGroup) => {
    const hired = random.between(2, 9);
    const [hiresWomen, hiresMen] = byTwo(random, hired, share);
    const [applicantsWomen, applicantsMen] = byTwo(random, hired * random.between(3, 6), share * 0.9);
    const [promotionsWomen, promotionsMen] = byTwo(random, random.between(1, 4), share * 0.9);
    const [leaversWomen, leaversMen] = byTwo(random, random.between(most - 2, most), share * 1.3);
    return {
      id: random.uuid(),
      kind: 'staff-movement',
      roleGroup,
      level: 'other',
      applicantsWomen: countsApplicants ? applicantsWomen : null,
      applicantsMen: countsApplicants ? applicantsMen : null,
      applicantsUnknown: countsApplicants ? 0 : null,
      hiresWomen,
      hiresMen,
      hiresUnknown: 0,
      hiresUnder18: 0,
      promotionsWomen,
      promotionsMen,
      promotionsUnknown: 0,
      leaversWomen,
      leaversMen,
      leaversUnknown: 0,
    };
  });
}

/** The centre trains once a year, the authority mentors; only where it is the custom is disability asked, in training. */
export function leadershipPlaces(random: Random, { country, organisation }: Teller): LeadershipPlace[] {
  const isTraining = organisation === 'centre';
  const places = isTraining ? random.between(40, 56) : random.between(14, 20);
  const [women, men] = byTwo(random, places, country.profile.womenInOperations + 0.1);
  const isAsked = isTraining && country.profile.asksDisability > 0.5;
  return [
    {
      id: random.uuid(),
      kind: 'leadership-place',
      programme: isTraining ? 'training' : 'mentoring',
      women,
      men,
      sexUnknown: 0,
      disabilityAnswered: isAsked ? places - random.between(0, 4) : null,
      disabilityDeclared: isAsked ? random.between(5, 8) : null,
    },
  ];
}

/** What the workplace offers; some were never assessed. */
export function workplace(random: Random, { country }: Teller): WorkplacePackage[] {
  const assessed = random.chance(country.profile.known - 0.05);
  const offers = (share: number) => (assessed ? random.chance(share) : null);
  const { consultationHeard: care } = country.profile;
  return [
    {
      id: random.uuid(),
      kind: 'workplace-package',
      assessed,
      flexibleWork: offers(care + 0.2),
      childCare: offers(care),
      fittingEquipment: offers(care + 0.25),
      traumaInformed: offers(care + 0.05),
    },
  ];
}
