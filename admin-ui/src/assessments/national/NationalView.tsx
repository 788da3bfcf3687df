import { useId } from 'react';
import { wordsIn } from '../../../../api/domain/national/national-words.js';
import { Loading } from '../../design/Loading';
import { Page } from '../../design/Page';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import { recommendationsOf } from '../reading-order';
import type { Framework } from '../types';
import styles from './National.module.css';
import { NationalRow } from './NationalRow';
import { type NationalAsked, useNationalPart } from './national-queries';

/** Everything that the country asks itself in a round: its own headings first, then what stands under recommendations. */
export function NationalView({ framework }: { framework: Framework }) {
  const t = useText();
  const { round } = useChecklist();
  const { data: part, error, refetch } = useNationalPart(round.id);
  const titleOf = useTitles(framework);
  return (
    <Page title={t('national.title')} subtitle={t('national.apart')}>
      <ProblemNotice error={error} onRetry={() => refetch()} />
      {!part && !error && <Loading />}
      {part?.criteria.length === 0 && <p>{t('national.noneHere')}</p>}
      {part &&
        groups(part.criteria, titleOf).map(([title, criteria]) => (
          <Group key={title} title={title} criteria={criteria} />
        ))}
    </Page>
  );
}

function Group({ title, criteria }: { title: string; criteria: readonly NationalAsked[] }) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>
        <bdi>{title}</bdi>
      </h2>
      <div className={styles.rows}>
        {criteria.map((asked) => (
          <NationalRow key={asked.code} asked={asked} />
        ))}
      </div>
    </section>
  );
}

/** The heading a criterion stands under, in the language in use where there is one. */
function useTitles(framework: Framework) {
  const { round } = useChecklist();
  const locale = useCurrentLocale();
  const placed = recommendationsOf(framework, round.body).map(({ recommendation }) => recommendation);
  return ({ recommendationCode, heading }: NationalAsked): string => {
    if (heading) return wordsIn(heading, locale)?.words ?? '';
    const title = placed.find(({ code }) => code === recommendationCode)?.title ?? '';
    return `${recommendationCode} ${title}`;
  };
}

function groups(
  criteria: readonly NationalAsked[],
  titleOf: (asked: NationalAsked) => string,
): [string, NationalAsked[]][] {
  const found = new Map<string, NationalAsked[]>();
  const ownFirst = [...criteria].sort((a, b) => Number(a.heading === null) - Number(b.heading === null));
  for (const asked of ownFirst) found.set(titleOf(asked), [...(found.get(titleOf(asked)) ?? []), asked]);
  return [...found];
}
