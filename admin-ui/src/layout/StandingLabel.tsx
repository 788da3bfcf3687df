import { useText } from '../i18n/useText';
import { useStanding } from '../providers/standing';
import styles from './StandingLabel.module.css';

/** For whom one works: “Veldania · NMAA”, an operator's name, or the role of those who belong to no country. */
export function StandingLabel() {
  const t = useText();
  const standing = useStanding();
  if (!standing) return null;
  const { role, countryName, operatorName, body } = standing;
  const who = operatorName ?? body ?? t(`roles.${role}`);
  return <span className={styles.label}>{countryName ? `${countryName} · ${who}` : who}</span>;
}
