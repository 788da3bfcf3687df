import { useGetOne } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { useMe } from '../api/session';
import type { Operator } from '../api/types';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import type { Visit } from './types';
import { VisitEditor } from './VisitEditor';
import { VisitView } from './VisitView';
import { blankVisit, toForm } from './visit-form';

/** A new visit, or one that was recorded: on the form for those who keep it, in words for the others. */
export default function VisitPage() {
  const { id } = useParams();
  return id === undefined ? <NewVisit /> : <OneVisit key={id} id={id} />;
}

function NewVisit() {
  const t = useText();
  const [search] = useSearchParams();
  const today = useMe()?.today ?? '';
  const countryCode = useStanding()?.countryCode ?? '';
  return (
    <Restricted to="oversight:keep">
      <Page width="narrow" title={t('visits.newTitle')} above={<Link to="/visits">{t('visits.title')}</Link>}>
        <VisitEditor
          visit={null}
          countryCode={countryCode}
          start={blankVisit(search.get('operator') ?? '', today)}
        />
      </Page>
    </Restricted>
  );
}

function OneVisit({ id }: { id: string }) {
  const t = useText();
  const { date } = useFormats();
  const keeps = useMay('oversight:keep');
  const { data: visit, error } = useGetOne<Visit>('visits', { id });
  const { data: operator } = useGetOne<Operator>(
    'operators',
    { id: visit?.operatorId ?? '' },
    { enabled: visit !== undefined },
  );
  const title =
    visit && operator && t('visits.titleOf', { operator: operator.name, date: date(visit.heldOn) });
  return (
    <Restricted to="oversight:read">
      <Page
        width="narrow"
        title={title ?? t('visits.title')}
        above={operator && <Link to={`/operators/${operator.id}`}>{operator.name}</Link>}
      >
        <ProblemNotice error={error} />
        {!visit && !error && <Loading />}
        {visit &&
          (keeps ? (
            <VisitEditor visit={visit} countryCode={visit.countryCode} start={toForm(visit)} />
          ) : (
            <VisitView visit={visit} />
          ))}
      </Page>
    </Restricted>
  );
}
