import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Page } from '../design/Page';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { HoldersCard } from '../safeguarding/HoldersCard';
import { AudienceCard } from './AudienceCard';
import { AUDIENCES } from './as-audience';
import { HoldsCard } from './HoldsCard';
import { InvitationsCard } from './InvitationsCard';
import { LogCard } from './LogCard';
import { NowCard } from './NowCard';
import { SmallCountsCard } from './SmallCountsCard';
import { useEveryAudience } from './useSharing';
import { useThresholds } from './useThresholds';

/** For each audience its levels and days, off by default; who looked, and who may verify. */
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
  const audiences = useEveryAudience(code);
  const smallCounts = useThresholds(code);
  const sharings = audiences.flatMap(([, { sharing }]) => sharing ?? []);
  const versions = [...sharings.map(({ version }) => version), smallCounts.thresholds?.version];
  const isKnown = sharings.length === AUDIENCES.length;
  return (
    <Page
      width="narrow"
      title={t('sharing.title', { country: name ?? code })}
      subtitle={t('sharing.subtitle')}
      actions={
        <>
          <Button component={Link} to="/practices">
            {t('practices.title')}
          </Button>
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
        {isKnown && <NowCard sharings={sharings} decides={decides} />}
        {audiences.map(([audience, sharingWith]) => (
          <AudienceCard key={audience} audience={audience} decides={decides} with={sharingWith} />
        ))}
        <SmallCountsCard decides={decides} with={smallCounts} />
        <HoldsCard />
        {isKnown && <LogCard countryCode={code} version={versions.join()} />}
        <InvitationsCard countryCode={code} mayInvite={decides} />
        {seesHolders && <HoldersCard countryCode={code} />}
      </Stack>
    </Page>
  );
}
