import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../api/session';
import type { Me, MyMembership } from '../api/types';
import { useText } from '../i18n/useText';
import { chooseStanding, keyOf, useStanding } from '../providers/standing';
import styles from './AccountMenu.module.css';
import { MenuHeading } from './MenuHeading';

/** Who one is, the roles one may change between, and the way out. */
export function AccountMenu() {
  const me = useMe();
  return me ? <MenuOf me={me} /> : null;
}

function MenuOf({ me }: { me: Me }) {
  const t = useText();
  const id = useId();
  const navigate = useNavigate();
  const standing = useStanding();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const nameOf = ({ role, countryName, operatorName }: MyMembership) =>
    [countryName, operatorName ?? t(`roles.${role}`)].filter(Boolean).join(' · ');
  const workAs = (membership: MyMembership) => {
    setAnchor(null);
    chooseStanding(membership);
    void navigate('/');
  };
  const leave = () => {
    setAnchor(null);
    void navigate('/sign-out');
  };
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={t('app.account', { name: me.name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {initialsOf(me.name)}
      </button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuHeading>
          <strong>{me.name}</strong>
          <br />
          {me.email}
        </MenuHeading>
        <Divider role="presentation" />
        {me.memberships.length > 1 && [
          <MenuHeading key="title">{t('app.workAs')}</MenuHeading>,
          ...me.memberships.map((membership) => (
            <MenuItem
              key={keyOf(membership)}
              role="menuitemradio"
              aria-checked={standing !== null && keyOf(membership) === keyOf(standing)}
              selected={standing !== null && keyOf(membership) === keyOf(standing)}
              onClick={() => workAs(membership)}
            >
              {nameOf(membership)}
            </MenuItem>
          )),
          <Divider key="end" role="presentation" />,
        ]}
        <MenuItem onClick={leave}>{t('app.signOut')}</MenuItem>
      </Menu>
    </>
  );
}

/** “Mona Monitor” → “MM”; works for every script. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
