import { Card } from '../../design/Card';
import { Chip } from '../../design/Chip';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useSnapshots } from '../comparison/comparison-queries';
import type { Snapshot } from '../comparison/comparison-types';
import { NationalPublished } from '../national/NationalPublished';
import styles from './MissingList.module.css';

/** What was published of the round, revision by revision, and that it comes out the same when computed again. */
export function PublishedCard({ round }: { round: string }) {
  const t = useText();
  const { date } = useFormats();
  const { data: snapshots = [] } = useSnapshots(round);
  if (snapshots.length === 0) return null;
  return (
    <Card title={t('assessments.published.title')} subtitle={t('assessments.published.text')}>
      <ul className={styles.published}>
        {snapshots.map((one) => (
          <li key={one.revision}>
            {t('assessments.published.line', { revision: one.revision, date: date(one.asOf) })}{' '}
            {!one.verified && <Chip tone="warn">{t('assessments.verifications.none')}</Chip>}{' '}
            <Again snapshot={one} />
            <NationalPublished round={round} revision={one.revision} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Again({ snapshot: { reproduced } }: { snapshot: Snapshot }) {
  const t = useText();
  if (reproduced === null) return <Chip>{t('assessments.published.notKept')}</Chip>;
  return (
    <Chip tone={reproduced ? 'ok' : 'bad'}>
      {t(reproduced ? 'assessments.published.same' : 'assessments.published.other')}
    </Chip>
  );
}
