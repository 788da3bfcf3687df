import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { HoldersCard } from '../safeguarding/HoldersCard';
import { InvitationsCard } from './InvitationsCard';
import { LevelSwitch } from './LevelSwitch';
import styles from './SharingPage.module.css';
import { SHARING_LEVELS, useSharing } from './useSharing';

/** Three switches, off by default, each with what others will see and what they will not. */
export default function SharingPage() {
  const standing = useStanding();
  return (
    <Restricted to="sharing:read">
      {standing?.countryCode && <SharingOf code={standing.countryCode} name={standing.countryName} />}
    </Restricted>
  );
}

function SharingOf({ code, name }: { code: string; name: string | null }) {
  const t = useText();
  const decides = useMay('sharing:decide');
  const seesHolders = useMay('safeguarding:holders');
  const settles = useMay('country:settle');
  const { sharing, error, deciding, decide } = useSharing(code);
  const seen = sharing ? SHARING_LEVELS.filter((level) => sharing[level]) : [];
  const names = seen.map((level) => t(`sharing.levels.${level}.name`)).join(' · ');
  return (
    <Page
      width="narrow"
      title={t('sharing.title', { country: name ?? code })}
      subtitle={t('sharing.subtitle')}
      actions={
        <>
          <Button component={Link} to="/operators">
            {t('operators.title')}
          </Button>
          {settles && (
            <Button component={Link} to={`/countries/${code}`}>
              {t('countries.settings')}
            </Button>
          )}
        </>
      }
    >
      <Stack>
        <ProblemNotice error={error} />
        {!sharing && !error && <Loading />}
        {sharing && (
          <Card title={t('sharing.now')} tone={seen.length > 0 ? 'accent' : 'plain'}>
            <p className={styles.now} aria-live="polite">
              <strong>{names || t('sharing.nothing')}</strong>
            </p>
            <p className={styles.note}>{t(decides ? 'sharing.takesEffect' : 'sharing.readOnly')}</p>
          </Card>
        )}
        {sharing &&
          SHARING_LEVELS.map((level) => (
            <LevelSwitch
              key={level}
              level={level}
              shared={sharing[level]}
              disabled={!decides || deciding}
              onDecide={(on) => decide(level, on)}
            />
          ))}
        <InvitationsCard countryCode={code} mayInvite={decides} />
        {seesHolders && <HoldersCard countryCode={code} />}
      </Stack>
    </Page>
  );
}
