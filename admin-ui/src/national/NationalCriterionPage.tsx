import { Link, useParams } from 'react-router-dom';
import { COUNTRY_FAMILY } from '../../../api/domain/family.js';
import { useMe } from '../api/session';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { NationalEditor } from './NationalEditor';
import { blankForm, toForm } from './national-form';
import { useNationalCriterion } from './queries';

/** A criterion of the country's own: a new one, or one that is kept. */
export default function NationalCriterionPage() {
  const t = useText();
  const { id } = useParams();
  const title = id === undefined ? t('national.new') : t('national.edit', { code: id });
  return (
    <Restricted to="national-criterion:keep">
      <Page
        width="narrow"
        title={title}
        subtitle={t('national.apart')}
        above={<Link to="/national-criteria">{t('national.back')}</Link>}
      >
        {id === undefined ? <NewCriterion /> : <KeptCriterion key={id} code={id} />}
      </Page>
    </Restricted>
  );
}

function NewCriterion() {
  const standing = useStanding();
  const today = useMe()?.today ?? '';
  if (!standing?.body || !standing.countryCode) return null;
  const home = { countryCode: standing.countryCode, body: standing.body };
  return <NationalEditor criterion={null} home={home} start={blankForm(COUNTRY_FAMILY, today)} />;
}

function KeptCriterion({ code }: { code: string }) {
  const { data: criterion, error } = useNationalCriterion(code);
  if (error) return <ProblemNotice error={error} />;
  if (!criterion) return <Loading />;
  return (
    <NationalEditor
      key={criterion.version}
      criterion={criterion}
      home={criterion}
      start={toForm(criterion)}
    />
  );
}
