import { useParams, useSearchParams } from 'react-router-dom';
import { familyOf } from '../../../../api/domain/family.js';
import { Card } from '../../design/Card';
import { EmptyState } from '../../design/EmptyState';
import { Loading } from '../../design/Loading';
import { Notice } from '../../design/Notice';
import { Page } from '../../design/Page';
import { ProblemNotice } from '../../design/ProblemNotice';
import { SelectField } from '../../design/SelectField';
import { Stack } from '../../design/Stack';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useAssessment, useFramework, useRounds } from '../queries';
import { roundBefore } from '../reading-order';
import styles from './Comparison.module.css';
import { useComparison, useTrend } from './comparison-queries';
import type { RoundComparison } from './comparison-types';
import { IndexChanges } from './IndexChanges';
import { RecommendationChanges } from './RecommendationChanges';
import { TrendCard } from './TrendCard';

/** A round beside an earlier one: what moved and why; and all rounds of the body in a row. */
export default function ComparisonPage() {
  const t = useText();
  const formats = useFormats();
  const { id = '' } = useParams();
  const [asked, setAsked] = useSearchParams();
  const { round, rounds, framework, others, chosen } = useRoundsBeside(id, asked.get('with'));
  const comparison = useComparison(id, chosen);
  const trend = useTrend(id); // whoever may not see the rounds in a row is told so, not that there are none
  const failed = [round, rounds, framework, comparison, trend].find(
    ({ error, data }) => error && data === undefined,
  );
  if (!failed && (!trend.data || !round.data || !rounds.data || !framework.data)) return <Loading />;
  const { body = 'NMAA', period = '' } = round.data ?? {};
  return (
    <Page
      title={t('assessments.compared.title', { body, period: formats.period(period) })}
      subtitle={t('assessments.compared.subtitle')}
      actions={
        chosen && (
          <SelectField
            label={t('assessments.compared.with')}
            value={chosen}
            options={others.map((one) => ({ value: one.id, label: formats.period(one.period) }))}
            onChange={(value) => setAsked({ with: value }, { replace: true })}
          />
        )
      }
    >
      {failed && <ProblemNotice error={failed.error} onRetry={() => failed.refetch()} />}
      <Stack>
        {!failed && chosen === undefined && (
          <EmptyState title={t('assessments.compared.none')} text={t('assessments.compared.noneText')} />
        )}
        {comparison.data && framework.data && (
          <>
            <WhatMoved comparison={comparison.data} />
            <IndexChanges comparison={comparison.data} framework={framework.data} />
            <RecommendationChanges comparison={comparison.data} framework={framework.data} />
          </>
        )}
        <TrendCard points={trend.data ?? []} />
      </Stack>
    </Page>
  );
}

/** The round, those it can be laid beside, and which of them is meant: the one asked for, else the one before it. */
function useRoundsBeside(id: string, asked: string | null) {
  const round = useAssessment(id);
  const rounds = useRounds();
  const framework = useFramework(round.data?.frameworkRef);
  const family = familyOf(round.data?.frameworkRef ?? '');
  const others = (rounds.data ?? []).filter(
    (one) =>
      one.id !== id &&
      one.countryCode === round.data?.countryCode &&
      one.body === round.data?.body &&
      familyOf(one.frameworkRef) === family,
  );
  const before = round.data && rounds.data && roundBefore(rounds.data, round.data);
  const chosen = asked ?? before?.id ?? others[0]?.id;
  return { round, rounds, framework, others, chosen };
}

/** The sentence that says it, after what keeps the two from being compared without a word. */
function WhatMoved({ comparison }: { comparison: RoundComparison }) {
  const t = useText();
  const formats = useFormats();
  const { limits, moved, after, before, entity } = comparison;
  const { difference, items } = entity.evidenced.alike;
  const periods = { before: formats.period(before.period), after: formats.period(after.period) };
  return (
    <Card title={t('assessments.compared.moved', periods)}>
      <p className={styles.sentence}>
        {difference === null
          ? t('assessments.compared.noDifference')
          : t('assessments.compared.sentence', {
              difference: `\u2066${formats.signed(difference)}\u2069`,
              items,
            })}{' '}
        {t('assessments.compared.counts', { up: moved.up, down: moved.down })}{' '}
        {moved.beside > 0 && t('assessments.compared.beside', { count: moved.beside })}
      </p>
      {limits.map((limit) => (
        <Notice key={limit.code} tone="warn">
          {limit.code === 'other_framework'
            ? t('assessments.compared.otherFramework', { before: limit.before, after: limit.after })
            : t('assessments.compared.shareAnswered', {
                before: formats.percent(limit.before),
                after: formats.percent(limit.after),
              })}
        </Notice>
      ))}
    </Card>
  );
}
