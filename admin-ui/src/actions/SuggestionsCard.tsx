import type { Scores } from '../assessments/types';
import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './ActionEditor.module.css';
import { useSuggestions } from './queries';
import type { Suggestion } from './types';

interface SuggestionsCardProps {
  frameworkRef: string;
  scores: Scores | undefined;
  about: readonly string[];
  /** The suggestion in use. */
  chosen: string | null;
  onUse: (suggestion: Suggestion) => void;
}

/** What the library suggests for one level up; advice that fills the form, and may be changed. */
export function SuggestionsCard({ frameworkRef, scores, about, chosen, onUse }: SuggestionsCardProps) {
  const t = useText();
  const { data: all = [] } = useSuggestions(frameworkRef);
  const next = (code: string) =>
    (scores?.recommendations.find((one) => one.code === code)?.evidencedLevel ?? 0) + 1;
  const offered = all.filter(
    ({ recommendation, level }) => about.includes(recommendation) && level === next(recommendation),
  );
  if (offered.length === 0) return null;
  return (
    <Card title={t('actions.suggested')} subtitle={t('actions.suggestedText')}>
      <ul className={styles.suggestions}>
        {offered.map((suggestion) => (
          <li key={suggestion.code}>
            <p>
              <b>
                <bdi>{suggestion.title}</bdi>
              </b>
            </p>
            <p>
              <bdi>{suggestion.how}</bdi>
            </p>
            <p className={styles.quiet}>
              <bdi>{suggestion.code}</bdi> · {t('actions.months', { months: suggestion.months })} ·{' '}
              {t('actions.levelTo', { level: suggestion.level })}
            </p>
            {chosen === suggestion.code ? (
              <Chip tone="ok">{t('actions.inUse')}</Chip>
            ) : (
              <TextButton
                onClick={() => onUse(suggestion)}
                aria-label={t('actions.useNamed', { title: suggestion.title })}
              >
                {t('actions.use')}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
