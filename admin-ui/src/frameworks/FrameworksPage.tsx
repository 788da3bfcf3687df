import { Page } from '../design/Page';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { BringInCard } from './BringInCard';
import { VersionsCard } from './VersionsCard';

/** Versions of the checklist: the next one is looked at before it is stored, and never changes afterwards. */
export default function FrameworksPage() {
  const t = useText();
  return (
    <Restricted to="framework:import">
      <Page title={t('versions.title')} subtitle={t('versions.subtitle')}>
        <Stack>
          <BringInCard />
          <VersionsCard />
        </Stack>
      </Page>
    </Restricted>
  );
}
