import { Link, useSearchParams } from 'react-router-dom';
import { Page } from '../design/Page';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { EarlierImports } from './EarlierImports';
import { NewImport } from './NewImport';
import { TemplateCard } from './TemplateCard';

/** Files that come in: a new one is looked at before anything is stored, earlier ones can be taken back. */
export default function ImportsPage() {
  const t = useText();
  const country = useStanding()?.countryCode ?? '';
  const mapping = useSearchParams()[0].get('mapping') ?? undefined;
  return (
    <Restricted to="report:import">
      <Page
        title={t('imports.title')}
        subtitle={t('imports.subtitle')}
        above={<Link to="/reports">{t('reports.title')}</Link>}
      >
        <Stack>
          <NewImport key={country} country={country} mapping={mapping} />
          <TemplateCard key={`template ${country}`} country={country} />
          <EarlierImports country={country} />
        </Stack>
      </Page>
    </Restricted>
  );
}
