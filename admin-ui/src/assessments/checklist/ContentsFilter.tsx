import { SelectField } from '../../design/SelectField';
import { useText } from '../../i18n/useText';
import type { Thread } from '../talk/talk-types';
import type { RecommendationScore, StoredAnswer } from '../types';
import styles from './Contents.module.css';

const SHOWN = ['all', 'differs', 'changed', 'asked', 'talk'] as const;
export type Shown = (typeof SHOWN)[number];

/** Which recommendations the list holds: all, or those where something is to be looked at. */
export function ContentsFilter({ value, onChange }: { value: Shown; onChange: (value: Shown) => void }) {
  const t = useText();
  return (
    <div className={styles.filter}>
      <SelectField<Shown>
        label={t('assessments.filter.label')}
        value={value}
        options={SHOWN.map((one) => ({ value: one, label: t(`assessments.filter.${one}`) }))}
        onChange={onChange}
      />
    </div>
  );
}

interface Facts {
  readonly score: RecommendationScore | undefined;
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  readonly threads: readonly Thread[];
}

/** Whether a recommendation belongs to what is shown; by itself or by one of its criteria. */
export function isShown(shown: Shown, code: string, { score, answers, threads }: Facts): boolean {
  const isOfIt = (one: string) => one === code || one.startsWith(`${code}-`);
  const open = threads.filter((one) => isOfIt(one.code) && !one.resolved);
  switch (shown) {
    case 'all':
      return true;
    case 'differs':
      return score?.criteria.some(({ differs }) => differs) ?? false;
    case 'changed':
      return Object.values(answers).some((one) => one.changedSinceVerification && isOfIt(one.code));
    case 'asked':
      return open.some(({ asked }) => asked);
    case 'talk':
      return open.length > 0;
  }
}
