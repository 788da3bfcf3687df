import { COUNTRY_FAMILY, familyOf } from '../../../../api/domain/family.js';
import { useText } from '../../i18n/useText';
import { useFrameworkVersions } from '../queries';
import styles from './Rounds.module.css';

/** Names a checklist that counts in no index of the country; says nothing of the one that does. */
export function ChecklistApart({ reference }: { reference: string }) {
  const t = useText();
  const { data: versions } = useFrameworkVersions();
  if (familyOf(reference) === COUNTRY_FAMILY) return null;
  const title = versions?.find(({ ref }) => ref === reference)?.title ?? reference;
  return (
    <span className={styles.apart}>
      <bdi>{title}</bdi>. {t('assessments.apart')}
    </span>
  );
}
