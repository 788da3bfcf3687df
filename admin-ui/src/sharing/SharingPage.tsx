import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { HoldersCard } from '../safeguarding/HoldersCard';
import { DaysCard } from './DaysCard';
import { InvitationsCard } from './InvitationsCard';
import { LevelSwitch } from './LevelSwitch';
import { LogCard } from './LogCard';
import { NowCard } from './NowCard';
import { SHARING_LEVELS, useSharing } from './useSharing';

/** Three switches and the days they hold, off by default, each with what others will see and what they will not. */
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
        {sharing && <NowCard sharing={sharing} decides={decides} />}
        {sharing &&
          SHARING_LEVELS.map((level) => (
            <LevelSwitch
              key={level}
              level={level}
              shared={sharing[level]}
              disabled={!decides || deciding}
              onDecide={(on) => decide({ [level]: on })}
            />
          ))}
        {sharing && (
          <DaysCard
            key={sharing.version}
            sharing={sharing}
            decides={decides}
            deciding={deciding}
            onDecide={decide}
          />
        )}
        {sharing && <LogCard countryCode={code} version={sharing.version} />}
        <InvitationsCard countryCode={code} mayInvite={decides} />
        {seesHolders && <HoldersCard countryCode={code} />}
      </Stack>
    </Page>
  );
}
