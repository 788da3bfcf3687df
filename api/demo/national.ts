import type { NationalAnswersService } from '../assessments/national/national-answers.service.js';
import type { NationalCriteriaService } from '../assessments/national/national-criteria.service.js';
import type { Answer, Body } from '../domain/codes.js';
import type { EvidenceService } from '../evidence/evidence.service.js';
import type { DemoRound } from './assessments.js';
import { onDay } from './demo-clock.js';
import { actingIn, type Cast } from './filler.js';

type Criterion = Parameters<NationalCriteriaService['create']>[1];

/** A criterion of Veldania's own, and what became of it in its two rounds. */
interface Own {
  readonly criterion: Criterion;
  readonly answers: Readonly<Record<DemoRound['period'], Answer>>;
  /** the paper of 2026, or none */
  readonly paper: string | null;
}

const OWN: readonly Own[] = [
  {
    criterion: {
      body: 'NMAA',
      recommendationCode: 'NMAA-2.3',
      text: {
        en: 'The decree of each provincial council on mine action names at least two women among its members.',
        fr: 'Le décret de chaque conseil provincial de lutte antimines nomme au moins deux femmes parmi ses membres.',
        ar: 'يسمّي مرسوم كل مجلس إقليمي للأعمال المتعلقة بالألغام امرأتين على الأقل بين أعضائه.',
      },
      help: {
        en: 'The decrees of the five provinces, with the lists of members; vacant seats do not count.',
      },
      rung: 2,
      from: '2025',
    },
    answers: { 2025: 'partly', 2026: 'met' },
    paper: 'Decrees of the five provincial councils',
  },
  {
    criterion: {
      body: 'NMAA',
      heading: { en: 'River protection act', fr: 'Loi sur la protection des rivières' },
      text: {
        en: 'After each flood, women’s committees of the valley are heard on where devices may have moved, with minutes.',
        fr: 'Après chaque crue, les comités de femmes de la vallée sont entendus sur le déplacement d’engins, procès-verbal à l’appui.',
      },
      help: { en: 'Minutes of every flood of the period, dated within six weeks of it.' },
      notApplicableWhen: { en: 'No flood was declared in the period.' },
      rung: 3,
      from: '2025',
    },
    answers: { 2025: 'met', 2026: 'met' },
    paper: null,
  },
  {
    criterion: {
      body: 'NMAC',
      recommendationCode: 'NMAC-5.2',
      text: {
        en: 'The flood warning plan says for each district how people who do not hear or do not see are warned.',
      },
      rung: 1,
      from: '2025',
    },
    answers: { 2025: 'not_met', 2026: 'met' },
    paper: 'Flood warning plan 2026, annex on accessible warning',
  },
];

/** Before the first round was handed in. */
const ASKED_ON = '2026-01-05';

/** What the demonstration asks the product to do. */
export interface NationalServices {
  readonly criteria: NationalCriteriaService;
  readonly answers: NationalAnswersService;
  readonly evidence: EvidenceService;
}

/** Veldania asks itself three things beside the checklist, answered in both of its rounds. */
export async function askOwn(
  { criteria, answers, evidence }: NationalServices,
  { country, authorityUser, monitor }: Cast,
  rounds: readonly DemoRound[],
): Promise<void> {
  const officerOf = (body: Body) => actingIn(country.code, body === 'NMAA' ? authorityUser : monitor);
  const asked = [];
  for (const own of OWN) {
    const create = () => criteria.create(officerOf(own.criterion.body), own.criterion);
    asked.push({ ...own, code: (await onDay(ASKED_ON, 0, create)).code });
  }
  for (const { id, period, body, handedIn } of rounds)
    for (const { code, answers: given, paper } of asked.filter((own) => own.criterion.body === body))
      await onDay(handedIn, -1, async () => {
        const officer = officerOf(body);
        await answers.put(officer, { id, code, expected: null }, { answer: given[period] });
        if (period === '2026' && paper)
          await evidence.create(officer, id, {
            criterionCodes: [code],
            title: paper,
            contentUntil: '2026-06-30',
            keptWhere: 'Registry, file room 2',
          });
      });
}

/** The verifier agrees with each of them. */
export async function verifyOwn(
  { answers }: NationalServices,
  { country }: Cast,
  round: DemoRound,
  verifier: string,
): Promise<void> {
  const by = actingIn(country.code, verifier);
  const { rows } = await answers.list(by, round.id);
  for (const { code, version, answer } of rows)
    await answers.putVerifier(by, { id: round.id, code, expected: version }, { answer });
}
