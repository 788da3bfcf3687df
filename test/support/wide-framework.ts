import { type Framework, RUNGS, type Text } from '../../api/domain/framework.js';

const WORDS = 'The protocol in force names the owner, the term, the budget line and the form of each record';
const HELP = `${WORDS}. An adviser looks for the date, the signature of the body and one example of the last twelve months.`;

const inThree = (words: string): Text => ({ en: words, fr: `${words} (fr)`, ar: `${words} (ar)` });

/**
 * An invented checklist of any size, for tests and measurements only: four criteria to a recommendation, three
 * recommendations to a function, every text in three languages and as long as those of the checklist that ships.
 * @param family its name, and in capitals the word of its codes
 * @param criteria how many; a multiple of four
 */
export function wideFramework(family: string, criteria: number): Framework {
  const recommendations = criteria / RUNGS.length;
  const word = family.toUpperCase();
  return {
    ref: `${family}@1.0`,
    title: inThree(`Checklist of ${criteria} criteria`),
    source: inThree('Invented for measurements.'),
    rungLabels: RUNGS.map((rung) => ({ rung, label: inThree(`level ${rung}`) })),
    functions: upTo(Math.ceil(recommendations / 3)).map((nth) => ({
      code: `${word}-${nth}`,
      body: 'NMAC',
      title: inThree(`Function ${nth}`),
      recommendations: upTo(Math.min(3, recommendations - (nth - 1) * 3)).map((at) =>
        recommendation(`${word}-${nth}.${at}`),
      ),
    })),
  };
}

function recommendation(code: string): Framework['functions'][number]['recommendations'][number] {
  return {
    code,
    title: inThree(`Recommendation ${code}`),
    gist: inThree(WORDS),
    pillars: [{ code: 'PR', weight: 1, source: 'ours' }],
    standards: [],
    notApplicableWhen: inThree('There is none in the country.'),
    rungs: RUNGS.map((rung) => ({
      rung,
      criteria: [
        {
          code: `${code}-${rung}a`,
          text: inThree(`${WORDS} of ${code}.`),
          help: inThree(HELP),
          evidence: [inThree('protocol'), inThree('form with its date')],
        },
      ],
    })),
  };
}

const upTo = (many: number): number[] => Array.from({ length: many }, (_, index) => index + 1);
