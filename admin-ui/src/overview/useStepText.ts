import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useCurrentLocale } from '../i18n/locale';
import { type TextKey, useText } from '../i18n/useText';
import type { NextStep } from '../results/dashboard-types';
import type { Body } from '../results/types';

const LACKS = [
  'unanswered',
  'no_evidence',
  'partly',
  'not_met',
  'evidence_too_old',
  'evidence_after_period',
  'not_in_force',
  'contradicted',
] as const;

/** A step in a sentence: the server says what and where, the page says it in the reader's language. */
export function useStepText(): (step: NextStep) => string {
  const t = useText();
  const locale = useCurrentLocale();
  const { number, percent, period, date } = useFormats();
  const list = (items: readonly string[]) => new Intl.ListFormat(locale).format(items);
  const ofCode: Readonly<Record<NextStep['code'], (params: NextStep['params']) => string>> = {
    claim_and_data_disagree: ({ recommendation, level, value }) =>
      t(
        value === null
          ? 'overview.next.claim_and_data_disagree.plain'
          : 'overview.next.claim_and_data_disagree.text',
        {
          recommendation: String(recommendation),
          level: number(Number(level)),
          value: figure(value),
        },
      ),
    reports_returned: (params) => t('overview.next.reports_returned.text', named(params)),
    operators_late: (params) => t('overview.next.operators_late.text', named(params)),
    actions_late: ({ actions, title, dueOn }) =>
      t('overview.next.actions_late.text', {
        count: number(Number(actions)),
        title: isolated(String(title)),
        date: date(String(dueOn)),
      }),
    evidence_getting_old: ({ recommendations, falling, period: round }) =>
      t('overview.next.evidence_getting_old.text', {
        recommendations: list(texts(recommendations)),
        round: period(String(round)),
        falling: number(texts(falling).length),
      }),
    assessment_not_started: ({ body, year }) =>
      t('overview.next.assessment_not_started.text', {
        body: t(`results.bodies.${body as Body}`),
        year: String(year),
      }),
    level_within_reach: ({ recommendation, lacks, to, indexGain }) =>
      t('overview.next.level_within_reach.text', {
        recommendation: String(recommendation),
        lacks: t(`overview.next.lacks.${lackOf(lacks)}` satisfies TextKey),
        level: number(Number(to)),
        gain: number(Number(indexGain)),
      }),
  };
  /** Data evidence is mostly a share; what is above 1 is a count. */
  function figure(value: unknown): string {
    const given = Number(value);
    return given >= 0 && given <= 1 ? percent(given) : number(given);
  }
  function named({ operators }: NextStep['params']) {
    const late = (operators ?? []) as { name: string; periods: string[] }[];
    const words = late.map(
      ({ name, periods }) => `${isolated(name)} (${periods.map((p) => period(p)).join(', ')})`,
    );
    return { operators: list(words) };
  }
  return ({ code, params }) => ofCode[code](params);
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const lackOf = (value: unknown) => LACKS.find((lack) => lack === value) ?? 'not_met';
