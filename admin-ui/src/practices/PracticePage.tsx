import { Link, useParams, useSearchParams } from 'react-router-dom';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { OwnDeeds } from './OwnDeeds';
import { PracticeCard } from './PracticeCard';
import { PracticeEditor } from './PracticeEditor';
import { blankForm, toForm } from './practice-form';
import { usePractice } from './queries';

/** A note of one's own: a new one, or one that is kept. What is published is read as it stands. */
export default function PracticePage() {
  const t = useText();
  const { id } = useParams();
  return (
    <Restricted to="practice:write">
      <Page
        title={t(id === undefined ? 'practices.new' : 'practices.edit')}
        subtitle={t('practices.editText')}
        above={<Link to="/practices">{t('practices.title')}</Link>}
      >
        {id === undefined ? <NewNote /> : <KeptNote key={id} id={id} />}
      </Page>
    </Restricted>
  );
}

function NewNote() {
  const locale = useCurrentLocale();
  const about = useSearchParams()[0].get('recommendation');
  const standing = useStanding();
  if (!standing?.countryCode) return null;
  return <PracticeEditor note={null} start={blankForm(locale, about)} countryCode={standing.countryCode} />;
}

function KeptNote({ id }: { id: string }) {
  const own = useStanding()?.countryCode;
  const { data: note, error } = usePractice(id);
  if (error) return <ProblemNotice error={error} />;
  if (!note) return <Loading />;
  if (note.status === 'published' || note.countryCode !== own)
    return <PracticeCard note={note}>{note.countryCode === own && <OwnDeeds note={note} />}</PracticeCard>;
  return (
    <PracticeEditor key={note.version} note={note} start={toForm(note)} countryCode={note.countryCode} />
  );
}
