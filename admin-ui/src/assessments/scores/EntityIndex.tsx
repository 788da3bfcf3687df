import { Card } from '../../design/Card';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { EntityReading, ReadingName, Scores } from '../types';
import styles from './EntityIndex.module.css';
import { ExplainIndex } from './ExplainIndex';
import { IndexValue } from './IndexValue';

/** The index of the whole checklist: supported by documents first, claimed and verified beside it. */
export function EntityIndex({ entity }: { entity: Scores['entity'] }) {
  const t = useText();
  const formats = useFormats();
  const { self } = entity.verified;
  const compared = self.claimedIndex !== null && self.verifiedIndex !== null;
  return (
    <Card title={t('assessments.indexTitle')} subtitle={t('assessments.indexText')}>
      <div className={styles.readings}>
        <One name="evidenced" reading={entity.evidenced} headline />
        <One name="claimed" reading={entity.claimed} />
        <One name="verified" reading={entity.verified} />
      </div>
      {compared && (
        <p className={styles.quiet}>
          {t('assessments.selfCompared', {
            items: self.items,
            claimed: formats.number(self.claimedIndex ?? 0),
            verified: formats.number(self.verifiedIndex ?? 0),
          })}{' '}
          {self.difference !== null && (
            <b>
              {t('assessments.selfDifference', {
                difference: `\u2066${formats.signed(self.difference)}\u2069`,
              })}
            </b>
          )}
        </p>
      )}
    </Card>
  );
}

function One({
  name,
  reading,
  headline = false,
}: {
  name: ReadingName;
  reading: EntityReading;
  headline?: boolean;
}) {
  const t = useText();
  const formats = useFormats();
  const label = t(`assessments.readingsLong.${name}`);
  return (
    <div className={headline ? styles.headline : styles.beside}>
      <h3>{label}</h3>
      <p className={styles.value}>
        <IndexValue reading={reading} />
        {reading.index !== null && <span className={styles.unit}> {t('assessments.outOf')}</span>}
      </p>
      <p className={styles.quiet}>
        {reading.items > 0 &&
          t('assessments.restsOn', { items: reading.items, share: formats.percent(reading.answered) })}
        {reading.functionWeightedIndex !== null && (
          <>; {t('assessments.functionWeighted', { index: formats.number(reading.functionWeightedIndex) })}</>
        )}
      </p>
      {reading.parts.length > 0 && (
        <p className={styles.quiet}>
          <ExplainIndex figure={`${t('assessments.indexTitle')}: ${label}`} reading={reading} />
        </p>
      )}
    </div>
  );
}
