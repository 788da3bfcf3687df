import type { SharedWith } from '../api/types';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { SwitchRow } from '../design/SwitchRow';
import { useText } from '../i18n/useText';
import { DaysField } from './DaysField';
import { SHARED_LEVELS } from './levels';
import { PeersField } from './PeersField';
import styles from './SharingPage.module.css';
import type { SharingWith } from './useSharing';

interface AudienceCardProps {
  audience: SharedWith;
  decides: boolean;
  with: SharingWith;
}

/** What one audience sees: its levels and its days; of peers also who they are, and in which form. */
export function AudienceCard({
  audience,
  decides,
  with: { sharing, error, retry, deciding, decide },
}: AudienceCardProps) {
  const t = useText();
  const isFixed = !decides || deciding;
  const inBands = sharing?.form === 'bands';
  return (
    <Card title={t(`sharing.audiences.${audience}.name`)} subtitle={t(`sharing.audiences.${audience}.who`)}>
      <ProblemNotice error={error} onRetry={retry} />
      {!sharing && !error && <Loading />}
      {sharing && (
        <>
          {audience === 'peers' && <PeersField sharing={sharing} isFixed={isFixed} onDecide={decide} />}
          <div className={styles.levels}>
            {SHARED_LEVELS.map((level) => (
              <SwitchRow
                key={level}
                label={t(`sharing.levels.${level}.name`)}
                checked={sharing[level]}
                disabled={isFixed || (inBands && level !== 'indexes')}
                onChange={(on) => decide({ [level]: on })}
              />
            ))}
          </div>
          {sharing.time !== 'open' && (
            <p className={styles.note}>
              {t(sharing.time === 'not_yet' ? 'sharing.days.notYet' : 'sharing.days.over')}
            </p>
          )}
          <DaysField
            key={`${sharing.from} ${sharing.until}`}
            sharing={sharing}
            decides={decides}
            deciding={deciding}
            onDecide={decide}
          />
        </>
      )}
    </Card>
  );
}
