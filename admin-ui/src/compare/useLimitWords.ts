import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Caution, Limits } from '../results/comparison-types';

/** What a figure rests on, in words: the same under a name, at a cell and in the table twin. */
export function useLimitWords() {
  const t = useText();
  const { percent, period, number } = useFormats();
  /** “NMAA 2026: answered 99 %, verified 0 of 18”. */
  const share = ({ body, period: round, answered, verified, of }: Limits) =>
    t('compare.limits', {
      body,
      round: period(round),
      answered: percent(answered),
      verified: number(verified),
      of: number(of),
    });
  /** “gdei-wps@1.0 · Oct 2026”. */
  const version = ({ frameworkRef, asOf }: Limits) =>
    t('compare.version', { framework: frameworkRef, date: period(asOf.slice(0, 7), 'short') });
  const age = (months: number | null) =>
    months === null ? t('compare.noAge') : t('compare.age', { months: number(months) });
  const caution = (one: Caution, months: number | null) =>
    one === 'old' ? t('compare.cautions.old', { months: number(months ?? 0) }) : t(`compare.cautions.${one}`);
  const cautions = ({ cautions: given, ageMonths }: Pick<Limits, 'cautions' | 'ageMonths'>) =>
    given.map((one) => caution(one, ageMonths));
  /** All of it in one line. */
  const all = (limits: Limits) =>
    [share(limits), version(limits), age(limits.ageMonths), ...cautions(limits)].join(' · ');
  return { share, version, age, cautions, all };
}
