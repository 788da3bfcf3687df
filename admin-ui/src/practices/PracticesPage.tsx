import Button from '@mui/material/Button';
import { Link, useSearchParams } from 'react-router-dom';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { PageTurner } from '../design/PageTurner';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { OwnDeeds } from './OwnDeeds';
import { PracticeCard } from './PracticeCard';
import { PracticeFilters } from './PracticeFilters';
import styles from './Practices.module.css';
import { PER_PAGE, usePractices } from './queries';
import { useFilter } from './useFilter';

/** What worked, as countries tell it, found by the recommendation it speaks to. */
export default function PracticesPage() {
  return (
    <Restricted to="practice:read">
      <Notes />
    </Restricted>
  );
}

function Notes() {
  const t = useText();
  const mayWrite = useMay('practice:write');
  const isOneOf = useStanding()?.countryCode ?? null;
  const add = mayWrite && isOneOf && (
    <Button component={Link} to="/practices/create" variant="contained">
      {t('practices.write')}
    </Button>
  );
  return (
    <Page title={t('practices.title')} subtitle={t('practices.text')} actions={add || undefined}>
      <PracticeFilters />
      <Found />
    </Page>
  );
}

function Found() {
  const t = useText();
  const { number } = useFormats();
  const own = useStanding()?.countryCode;
  const [asked, setAsked] = useSearchParams();
  const { filter, isAsked } = useFilter();
  const page = Number(asked.get('page') ?? 1) || 1;
  const { data, error, refetch, isPlaceholderData } = usePractices(filter, page);
  const turn = (to: number) =>
    setAsked((before) => {
      before.set('page', String(to));
      return before;
    });
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (!data) return <Loading />;
  if (data.total === 0)
    return (
      <EmptyState
        title={t(isAsked ? 'practices.noneFound' : 'practices.none')}
        text={t(isAsked ? 'practices.noneFoundText' : 'practices.noneText')}
      />
    );
  return (
    <div aria-busy={isPlaceholderData}>
      <p className={styles.count} role="status">
        {t('practices.count', { count: number(data.total) })}
      </p>
      <ul className={styles.notes}>
        {data.notes.map((note) => (
          <li key={note.id}>
            <PracticeCard note={note}>{note.countryCode === own && <OwnDeeds note={note} />}</PracticeCard>
          </li>
        ))}
      </ul>
      <PageTurner page={page} perPage={PER_PAGE} total={data.total} onTurn={turn} />
    </div>
  );
}
