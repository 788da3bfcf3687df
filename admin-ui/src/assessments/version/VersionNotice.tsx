import { Link } from 'react-router-dom';
import { useMe } from '../../api/session';
import { Notice } from '../../design/Notice';
import { useText } from '../../i18n/useText';
import { myPart } from '../my-part';
import type { Assessment } from '../types';
import styles from './Version.module.css';
import { useRoundFramework } from './version-queries';

/** On an open round of one's own: a later version is there, or the last change can still be undone. */
export function VersionNotice({ round }: { round: Assessment }) {
  const t = useText();
  const part = myPart(useMe(), round);
  const { data } = useRoundFramework(round.id, part.submits);
  if (!data || (!data.newer && !data.undo)) return null;
  const to = `/assessments/${round.id}/version`;
  return (
    <div className={styles.notice}>
      <Notice>
        {data.newer
          ? t('versions.isThere', { ref: data.newer })
          : t('versions.goesBy', { ref: data.frameworkRef })}{' '}
        <Link to={to}>{t(data.newer ? 'versions.seeWhat' : 'versions.seeUndo')}</Link>
      </Notice>
    </div>
  );
}
