import { type OperatorKind, RECORD_KINDS, type RecordKind } from '../../../api/domain/codes.js';
import { REPORTERS } from '../../../api/domain/record-kinds.js';
import { useText } from '../i18n/useText';

const OTHERS = [
  'rollup',
  'reports',
  'duties',
  'baselines',
  'agreement',
  'accreditation',
  'safeguarding-check',
  'sop-check',
  'visit',
  'channel-survey',
  'safeguarding',
] as const;

/** What a KPI is computed from, each with who reports or keeps it. */
export function useSourceWords(): (needs: readonly string[]) => string[] {
  const t = useText();
  const recorded = (kind: RecordKind) => {
    const { usually, also } = REPORTERS[kind];
    const reporters = usually.length > 0 ? usually : also;
    const names = reporters
      .map((one: OperatorKind) => t(`kpis.reporters.${one}`))
      .join(t('kpis.reporters.and'));
    return t('kpis.from.record', { kind: t(`records.kinds.${kind}`), reporters: names });
  };
  // Cells are of the entries that `rollup` names.
  const wordsOf = (need: string): string[] => {
    const kind = RECORD_KINDS.find((one) => need === `records:${one}`);
    if (kind) return [recorded(kind)];
    if (need.startsWith('levels:'))
      return [t('kpis.from.levels', { recommendation: need.slice('levels:'.length) })];
    return OTHERS.filter((one) => need === one || need === `on-file:${one}`).map((one) =>
      t(`kpis.from.${one}`),
    );
  };
  return (needs) => needs.flatMap(wordsOf);
}
