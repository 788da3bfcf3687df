import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { BODIES, type Body } from '../../../api/domain/codes.js';
import { Card } from '../design/Card';
import { EmptyState } from '../design/EmptyState';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { CriterionLine } from './CriterionLine';
import styles from './National.module.css';
import { type NationalCriterion, useNationalCriteria } from './queries';

/** What the country asks itself beside the checklist, by body, one's own first. */
export default function NationalCriteriaPage() {
  return (
    <Restricted to="national-criterion:read">
      <Criteria />
    </Restricted>
  );
}

function Criteria() {
  const t = useText();
  const standing = useStanding();
  const mayKeep = useMay('national-criterion:keep');
  const { data: criteria, error, refetch } = useNationalCriteria(standing?.countryCode ?? '');
  const own = standing?.body ?? null;
  const add = mayKeep && own && (
    <Button component={Link} to="/national-criteria/create" variant="contained">
      {t('national.add')}
    </Button>
  );
  return (
    <Page
      title={t('national.title')}
      subtitle={t('national.text')}
      above={<Link to="/assessments">{t('assessments.rounds')}</Link>}
      actions={add || undefined}
    >
      <ProblemNotice error={error} onRetry={() => refetch()} />
      {!criteria && !error && <Loading />}
      {criteria?.length === 0 && (
        <EmptyState title={t('national.none')} text={t('national.noneText')} action={add || undefined} />
      )}
      {criteria && criteria.length > 0 && (
        <Stack>
          {[...BODIES]
            .sort((a, b) => Number(b === own) - Number(a === own))
            .map((body) => (
              <OfBody key={body} body={body} criteria={criteria} keeps={mayKeep && body === own} />
            ))}
        </Stack>
      )}
    </Page>
  );
}

interface OfBodyProps {
  body: Body;
  criteria: readonly NationalCriterion[];
  keeps: boolean;
}

function OfBody({ body, criteria, keeps }: OfBodyProps) {
  const t = useText();
  const its = criteria.filter((one) => one.body === body);
  return (
    <Card title={t('national.ofBody', { body: t(`assessments.bodies.${body}`) })}>
      {its.length === 0 ? (
        <p>{t('national.noneOf', { body })}</p>
      ) : (
        <ul className={styles.list}>
          {its.map((one) => (
            <CriterionLine key={one.code} criterion={one} keeps={keeps} />
          ))}
        </ul>
      )}
    </Card>
  );
}
