import type { ReactNode } from 'react';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import type { Comparison } from '../results/comparison-types';
import type { Months } from '../results/months';
import { useComparison } from '../results/queries';

interface ComparedCardProps {
  /** What to compare, in the contract's words. */
  of: Readonly<Record<string, string>>;
  codes: readonly string[];
  months: Months | null;
  children: (comparison: Comparison) => ReactNode;
}

/** Asks for a comparison, says why there is none, and hands it on when it is there: until then the one before, which names itself. */
export function ComparedCard({ of, codes, months, children }: ComparedCardProps) {
  const t = useText();
  const { data, error, isPlaceholderData, refetch } = useComparison(of, codes, months);
  if (codes.length === 0)
    return <EmptyState title={t('compare.noneSuch')} text={t('compare.noneSuchText')} />;
  return (
    <>
      <ProblemNotice error={error} onRetry={refetch} />
      {!data && !error && <Loading />}
      {data && <div aria-busy={isPlaceholderData}>{children(data)}</div>}
    </>
  );
}
