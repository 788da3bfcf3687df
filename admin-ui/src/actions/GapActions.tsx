import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Assessment, RecommendationScore } from '../assessments/types';
import { useText } from '../i18n/useText';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { DueChip } from './DueChip';
import styles from './Gaps.module.css';
import { useActions } from './queries';

interface GapProps {
  round: Assessment;
  score: RecommendationScore | undefined;
}

/** What is planned for this recommendation already; nothing for those who see no plan. */
export function GapActions({ round, score }: GapProps) {
  const t = useText();
  const reads = useMay('action:read');
  const { data: actions = [] } = useActions(round.countryCode, round.body, reads);
  const here = actions.filter(({ recommendations }) => score && recommendations.includes(score.code));
  if (here.length === 0) return null;
  return (
    <section className={styles.planned} aria-label={t('actions.plannedHere')}>
      <h2>{t('actions.plannedHere')}</h2>
      <ul>
        {here.map((action) => (
          <li key={action.id}>
            <Link to={`/actions/${action.id}`}>
              <bdi>{action.title}</bdi>
            </Link>{' '}
            <DueChip action={action} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads from a gap to the form, with what holds the next level back ticked; for those whose plan it is. */
export function PlanForGap({ round, score }: GapProps) {
  const t = useText();
  const keeps = useMay('action:keep');
  const standing = useStanding();
  const level = score?.evidencedLevel ?? null;
  if (!score || !keeps || standing?.body !== round.body || level === null || level === 4) return null;
  return (
    <Button
      component={Link}
      to={`/actions/create?round=${round.id}&recommendation=${score.code}`}
      variant="outlined"
    >
      {t('actions.planTo', { level: level + 1 })}
    </Button>
  );
}
