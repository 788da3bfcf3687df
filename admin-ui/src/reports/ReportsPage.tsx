import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { Page } from '../design/Page';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { AllReports } from './list/AllReports';
import { CalendarCard } from './list/CalendarCard';
import { DownloadCard } from './list/DownloadCard';
import { WorkCard } from './list/WorkCard';
import { TakeInFile } from './outbox/TakeInFile';
import { UnsentCard } from './outbox/UnsentCard';

/** Reports as a work list: what waits for me, this month, and then all of them. */
export default function ReportsPage() {
  const t = useText();
  const standing = useStanding();
  const enters = useMay('report:enter');
  const imports = useMay('report:import');
  const exports = useMay('report:export');
  const countryCode = standing?.countryCode ?? '';
  return (
    <Restricted to="report:read">
      <Page
        title={t('reports.title')}
        subtitle={t(standing?.role === 'operator' ? 'reports.subtitleOwn' : 'reports.subtitle')}
        actions={
          enters && (
            <>
              {imports && (
                <Button variant="outlined" component={Link} to="/imports">
                  {t('imports.open')}
                </Button>
              )}
              <Button variant="contained" component={Link} to="/reports/create">
                {t('reports.new')}
              </Button>
            </>
          )
        }
      >
        <Stack>
          <UnsentCard />
          <WorkCard countryCode={countryCode} />
          <CalendarCard countryCode={countryCode} />
          <AllReports countryCode={countryCode} />
          {exports && <DownloadCard countryCode={countryCode} />}
          {enters && <TakeInFile />}
        </Stack>
      </Page>
    </Restricted>
  );
}
