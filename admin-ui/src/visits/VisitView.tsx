import { VISIT_CHECKS } from '../../../api/domain/visit.js';
import { Card } from '../design/Card';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { useCodeLabels } from '../reports/useCodeLabels';
import { usePlaces } from '../reports/useReport';
import { ActionState } from './ActionState';
import type { Visit } from './types';
import styles from './Visits.module.css';

/** A visit as those read it who do not keep it. */
export function VisitView({ visit }: { visit: Visit }) {
  const t = useText();
  const label = useCodeLabels();
  const { countryCode, kind, activity, placeCode, checks, result, actions, notes } = visit;
  const place = usePlaces(countryCode, placeCode ? [placeCode] : []).get(placeCode ?? '');
  const about = [t(`visits.kinds.${kind}`), label('activity', activity), place?.name ?? placeCode];
  return (
    <Stack>
      <Card title={t(`visits.results.${result}`)} subtitle={about.filter(Boolean).join(' · ')}>
        <dl className={styles.answers}>
          {VISIT_CHECKS.map((check) => (
            <div key={check}>
              <dt>{t(`visits.questions.${check}`)}</dt>
              <dd>
                {[t(`visits.answers.${checks[check].answer}`), checks[check].reason]
                  .filter(Boolean)
                  .join(': ')}
              </dd>
            </div>
          ))}
        </dl>
        {notes && <p>{notes}</p>}
      </Card>
      <Card title={t('visits.actions')}>
        {actions.length === 0 && <p>{t('app.none')}</p>}
        <ul className={styles.list}>
          {actions.map((action) => (
            <li key={action.about + action.what}>
              <p className={styles.words}>{action.what}</p>
              <ActionState action={action} />
            </li>
          ))}
        </ul>
      </Card>
    </Stack>
  );
}
