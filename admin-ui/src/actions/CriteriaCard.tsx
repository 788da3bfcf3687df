import type { Body } from '../api/types';
import { recommendationsOf } from '../assessments/reading-order';
import type { Framework, Recommendation, RecommendationScore, Scores } from '../assessments/types';
import { Card } from '../design/Card';
import { LevelSquare } from '../design/LevelSquare';
import { SelectField } from '../design/SelectField';
import { useText } from '../i18n/useText';
import styles from './ActionEditor.module.css';
import type { ActionForm } from './action-form';

interface CriteriaCardProps {
  framework: Framework;
  scores: Scores | undefined;
  body: Body;
  /** Codes of the recommendations whose criteria are offered. */
  about: readonly string[];
  form: ActionForm;
  faults: ReadonlyMap<string, string>;
  onAbout: (code: string) => void;
  onChange: (criteria: readonly string[]) => void;
}

/** The gap: which criteria the action is to move, of one recommendation or of several. */
export function CriteriaCard(props: CriteriaCardProps) {
  const { framework, scores, body, about, form, faults, onAbout, onChange } = props;
  const t = useText();
  const all = recommendationsOf(framework, body).map(({ recommendation }) => recommendation);
  const fault = [...faults].find(([pointer]) => pointer.startsWith('#/criteria'))?.[1];
  const toggle = (code: string, on: boolean) =>
    onChange(on ? [...form.criteria, code] : form.criteria.filter((one) => one !== code));
  return (
    <Card title={t('actions.gap')} subtitle={t('actions.gapText')}>
      <div className={styles.fields}>
        {all
          .filter(({ code }) => about.includes(code))
          .map((recommendation) => (
            <GapField
              key={recommendation.code}
              recommendation={recommendation}
              score={scores?.recommendations.find(({ code }) => code === recommendation.code)}
              chosen={form.criteria}
              onToggle={toggle}
            />
          ))}
        <div>
          <SelectField
            label={t(about.length === 0 ? 'actions.choose' : 'actions.another')}
            value=""
            options={[
              { value: '', label: '–' },
              ...all
                .filter(({ code }) => !about.includes(code))
                .map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
            ]}
            onChange={(code) => code && onAbout(code)}
          />
        </div>
        {fault && <p className={styles.fault}>{fault}</p>}
      </div>
    </Card>
  );
}

interface GapFieldProps {
  recommendation: Recommendation;
  score: RecommendationScore | undefined;
  chosen: readonly string[];
  onToggle: (code: string, on: boolean) => void;
}

/** One recommendation: its level, and the criteria that do not hold yet, lowest level first. */
function GapField({ recommendation, score, chosen, onToggle }: GapFieldProps) {
  const t = useText();
  const standing = (code: string) => score?.criteria.find((one) => one.code === code)?.evidenced;
  const holds = (code: string) => ['holds', 'not_applicable'].includes(standing(code) ?? '');
  const rungs = [...recommendation.rungs].sort((a, b) => a.rung - b.rung);
  return (
    <fieldset className={styles.gap}>
      <legend>
        {score && <LevelSquare level={score.evidencedLevel} notApplicable={score.notApplicable} />}{' '}
        <bdi>{recommendation.code}</bdi> <bdi>{recommendation.title}</bdi>
      </legend>
      {rungs.flatMap(({ rung, criteria }) =>
        criteria
          .filter(({ code }) => chosen.includes(code) || !holds(code))
          .map(({ code, text }) => {
            const reason = standing(code);
            return (
              <label key={code} className={styles.criterion}>
                <input
                  type="checkbox"
                  checked={chosen.includes(code)}
                  onChange={({ target }) => onToggle(code, target.checked)}
                />
                <span>
                  <span className={styles.quiet}>
                    {t('actions.levelOf', { level: rung })} · <bdi>{code}</bdi>
                    {reason && <> · {t(`assessments.standings.${reason}`)}</>}
                  </span>
                  <br />
                  <bdi>{text}</bdi>
                </span>
              </label>
            );
          }),
      )}
    </fieldset>
  );
}
