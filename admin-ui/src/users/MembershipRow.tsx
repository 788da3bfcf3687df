import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList } from 'react-admin';
import { ROLES } from '../../../api/domain/codes.js';
import type { Country, Operator } from '../api/types';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './MembershipsInput.module.css';
import { isInACountry, isOfABody, type MembershipFields } from './memberships';

interface MembershipRowProps {
  membership: MembershipFields;
  onChange: (next: MembershipFields) => void;
  onRemove: () => void;
}

const ALL = { page: 1, perPage: 500 };
const BY_NAME = { field: 'name', order: 'ASC' } as const;

/** One role: where it is held is asked only where it is held somewhere. */
export function MembershipRow({ membership, onChange, onRemove }: MembershipRowProps) {
  const t = useText();
  const { role, countryCode, operatorId } = membership;
  const { data: countries = [] } = useGetList<Country>('countries', { pagination: ALL, sort: BY_NAME });
  const asksOperator = role === 'operator' && countryCode !== '';
  const { data: operators = [] } = useGetList<Operator>(
    'operators',
    { pagination: ALL, sort: BY_NAME, filter: { countryCode } },
    { enabled: asksOperator },
  );
  return (
    <div className={styles.row}>
      <TextField
        select
        label={t('users.role')}
        value={role}
        onChange={({ target }) => onChange({ ...membership, role: target.value as MembershipFields['role'] })}
      >
        {ROLES.map((code) => (
          <MenuItem key={code} value={code}>
            {t(`roles.${code}`)}
          </MenuItem>
        ))}
      </TextField>
      {isInACountry(role) && (
        <TextField
          select
          label={t('users.country')}
          value={countries.length > 0 ? countryCode : ''}
          onChange={({ target }) => onChange({ ...membership, countryCode: target.value, operatorId: '' })}
        >
          {countries.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {asksOperator && (
        <TextField
          select
          label={t('users.operator')}
          value={operators.length > 0 ? operatorId : ''}
          onChange={({ target }) => onChange({ ...membership, operatorId: target.value })}
        >
          {operators.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {isOfABody(role) && (
        <FormControlLabel
          label={t('assignments.respondent')}
          control={
            <Checkbox
              checked={membership.respondent}
              onChange={({ target }) => onChange({ ...membership, respondent: target.checked })}
            />
          }
        />
      )}
      <div className={styles.remove}>
        <TextButton onClick={onRemove} aria-label={t('users.removeRole')}>
          {t('app.remove')}
        </TextButton>
      </div>
    </div>
  );
}
