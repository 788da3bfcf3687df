import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Card } from '../../design/Card';
import { Chip, type Tone } from '../../design/Chip';
import { LevelSquare } from '../../design/LevelSquare';
import { SelectField } from '../../design/SelectField';
import { Signed } from '../../design/Signed';
import { useText } from '../../i18n/useText';
import { criteriaOf } from '../reading-order';
import type { Framework, Recommendation } from '../types';
import styles from './Comparison.module.css';
import type { CriterionChange, Direction, RecommendationChange, RoundComparison } from './comparison-types';

type Shown = 'all' | 'up' | 'down';

/** Each recommendation in which something moved, down to its criteria, with the reasons. */
export function RecommendationChanges({
  comparison: { after, recommendations, criteria },
  framework,
}: {
  comparison: RoundComparison;
  framework: Framework;
}) {
  const t = useText();
  const [shown, setShown] = useState<Shown>('all');
  const texts = framework.functions.flatMap((one) => one.recommendations);
  const moved = criteria.filter(({ direction }) => shown === 'all' || direction === shown);
  const withMoves = recommendations.filter(({ code }) =>
    moved.some(({ recommendation }) => recommendation === code),
  );
  return (
    <Card
      title={t('assessments.compared.recommendations')}
      subtitle={t('assessments.compared.still', { count: recommendations.length - withMoves.length })}
      aside={
        <SelectField<Shown>
          label={t('assessments.compared.show')}
          value={shown}
          options={(['all', 'up', 'down'] as const).map((value) => ({
            value,
            label: t(`assessments.compared.shown.${value}`),
          }))}
          onChange={setShown}
        />
      }
    >
      {withMoves.map((one) => (
        <One
          key={one.code}
          round={after.id}
          change={one}
          criteria={moved.filter(({ recommendation }) => recommendation === one.code)}
          text={texts.find(({ code }) => code === one.code)}
        />
      ))}
    </Card>
  );
}

interface OneProps {
  round: string;
  change: RecommendationChange;
  criteria: readonly CriterionChange[];
  /** Absent: only the earlier round asked it. */
  text: Recommendation | undefined;
}

function One({ round, change, criteria, text }: OneProps) {
  const t = useText();
  const { code, levels, difference } = change;
  const { before, after } = levels.evidenced;
  const textOf = (criterion: string) => text && criteriaOf(text).find((one) => one.code === criterion)?.text;
  return (
    <details className={styles.moved}>
      <summary>
        <span>
          <bdi className={styles.code}>{code}</bdi> <bdi>{text?.title}</bdi>
          <span className={styles.tally}>
            {(['up', 'down', 'level', 'beside'] as const).map((direction) => (
              <Tally key={direction} direction={direction} criteria={criteria} />
            ))}
          </span>
        </span>
        <span className={styles.levels}>
          <LevelSquare level={before} of={t('assessments.compared.earlier')} />
          <span aria-hidden="true">{t('assessments.compared.arrow')}</span>
          <LevelSquare level={after} of={t('assessments.compared.later')} />
        </span>
        <span>{difference !== null && difference !== 0 && <Signed value={difference} />}</span>
      </summary>
      <ul className={styles.criteria}>
        {criteria.map((one) => (
          <li key={one.code}>
            <span>
              {text ? (
                <Link to={`/assessments/${round}/${code}?at=${one.code}`}>
                  <bdi>{one.code}</bdi>
                </Link>
              ) : (
                <bdi>{one.code}</bdi>
              )}
            </span>
            <span>
              <bdi>{textOf(one.code)}</bdi>
            </span>
            <span className={styles.why}>
              <Why change={one} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many of its criteria went this way; nothing for none. */
function Tally({ direction, criteria }: { direction: Direction; criteria: readonly CriterionChange[] }) {
  const t = useText();
  const count = criteria.filter((one) => one.direction === direction).length;
  if (count === 0) return null;
  const name = t(`assessments.compared.directions.${direction}`);
  return <span>{t('design.pair', { name, value: count })}</span>;
}

const TONES: Readonly<Record<Direction, Tone>> = {
  up: 'ok',
  down: 'bad',
  level: 'neutral',
  beside: 'neutral',
};

/** Up or down, from what to what, and why. */
function Why({ change: { direction, evidenced, reasons } }: { change: CriterionChange }) {
  const t = useText();
  const word = (standing: CriterionChange['evidenced']['before']) =>
    t(standing === null ? 'assessments.compared.notAsked' : `assessments.standings.${standing}`);
  return (
    <>
      <Chip tone={TONES[direction]}>{t(`assessments.compared.directions.${direction}`)}</Chip>{' '}
      {reasons.map((reason) => t(`assessments.compared.reasons.${reason}`)).join('; ')}
      <br />
      {t('assessments.compared.fromTo', { before: word(evidenced.before), after: word(evidenced.after) })}
    </>
  );
}
