import { useText } from '../../i18n/useText';
import { CELL_ROLES, ROLE_GROUPS } from './choices';
import styles from './Mapping.module.css';
import { useRoleNames } from './useRoleNames';

interface RoleChoiceProps {
  heading: string;
  value: string;
  onChoose: (role: string) => void;
}

/** What a column holds, out of everything a form may hold. */
export function RoleChoice({ heading, value, onChoose }: RoleChoiceProps) {
  const t = useText();
  const roleName = useRoleNames();
  const groups = { ...ROLE_GROUPS, people: CELL_ROLES };
  return (
    <select
      className={styles.choice}
      aria-label={t('imports.mapping.holdsNamed', { heading })}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{t('imports.mapping.notRead')}</option>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <optgroup key={group} label={t(`imports.mapping.groups.${group}`)}>
          {groups[group].map((role) => (
            <option key={role} value={role}>
              {roleName(role)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
