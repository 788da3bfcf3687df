import Button from '@mui/material/Button';
import { useInput } from 'react-admin';
import { useText } from '../i18n/useText';
import { MembershipRow } from './MembershipRow';
import styles from './MembershipsInput.module.css';
import { type MembershipFields, NEW_MEMBERSHIP } from './memberships';

/** All roles of a person: one row each. */
export function MembershipsInput({ source }: { source: string }) {
  const t = useText();
  const { field } = useInput({ source, defaultValue: [] });
  const held: MembershipFields[] = field.value;
  const change = (at: number, next: MembershipFields) => field.onChange(held.with(at, next));
  return (
    <fieldset className={styles.memberships}>
      <legend>{t('users.roles')}</legend>
      <p>{t('users.rolesHint')}</p>
      {held.map((membership, at) => (
        <MembershipRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name until it is saved
          key={at}
          membership={membership}
          onChange={(next) => change(at, next)}
          onRemove={() => field.onChange(held.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button onClick={() => field.onChange([...held, NEW_MEMBERSHIP])}>{t('users.addRole')}</Button>
      </div>
    </fieldset>
  );
}
