import { criteriaOf, recommendationsOf } from '../assessments/reading-order';
import type { Framework } from '../assessments/types';
import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import styles from './ActionEditor.module.css';
import { DueChip } from './DueChip';
import type { PlannedAction } from './types';
import { useActionWords } from './useActionWords';

/** An action of the other body, in words. */
export function ActionView({ action, framework }: { action: PlannedAction; framework: Framework }) {
  const t = useText();
  const { cost } = useActionWords();
  const texts = new Map(
    recommendationsOf(framework, action.body)
      .flatMap(({ recommendation }) => criteriaOf(recommendation))
      .map(({ code, text }) => [code, text]),
  );
  const lines = [
    ['detail', action.detail],
    ['owner', action.owner],
    ['cost', cost(action.cost)],
    ['fundingSource', action.fundingSource],
    ['donorRequest', action.donorRequest],
  ] as const;
  return (
    <Card>
      <p>
        {t(`actions.statuses.${action.status}`)} · <DueChip action={action} />
      </p>
      <dl className={styles.facts}>
        <dt>{t('actions.fields.criteria')}</dt>
        {action.criteria.map((code) => (
          <dd key={code}>
            <bdi>{code}</bdi> <bdi>{texts.get(code)}</bdi>
          </dd>
        ))}
        {lines.map(
          ([key, text]) =>
            text && (
              <div key={key}>
                <dt>{t(`actions.fields.${key}`)}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}
