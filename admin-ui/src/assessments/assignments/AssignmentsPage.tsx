import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router-dom';
import { useMe } from '../../api/session';
import { Card } from '../../design/Card';
import { Loading } from '../../design/Loading';
import { Notice } from '../../design/Notice';
import { Page } from '../../design/Page';
import { ProblemNotice } from '../../design/ProblemNotice';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { Restricted } from '../../layout/Restricted';
import { myPart } from '../my-part';
import { useAssessment, useFramework } from '../queries';
import { functionsOf } from '../reading-order';
import { AssignmentLine } from './AssignmentLine';
import styles from './Assignments.module.css';
import { useAssignments } from './assignment-queries';

/** Who answers which function of a round, and how far each is. */
export default function AssignmentsPage() {
  return (
    <Restricted to="assessment:assign">
      <WhoAnswers />
    </Restricted>
  );
}

function WhoAnswers() {
  const t = useText();
  const formats = useFormats();
  const me = useMe();
  const { id = '' } = useParams();
  const round = useAssessment(id);
  const framework = useFramework(round.data?.frameworkRef);
  const assignments = useAssignments(id);
  const failed = [round, framework, assignments].find(({ error, data }) => error && data === undefined);
  if (failed)
    return (
      <Page title={t('assignments.title')}>
        <ProblemNotice error={failed.error} onRetry={() => failed.refetch()} />
      </Page>
    );
  if (!round.data || !framework.data || !assignments.data) return <Loading />;
  const { body, period } = round.data;
  const { functions, candidates } = assignments.data;
  const titleOf = (code: string) =>
    functionsOf(framework.data, body).find((one) => one.code === code)?.title ?? '';
  return (
    <Page
      title={t('assignments.title')}
      subtitle={`${t('assessments.round', { body, period: formats.period(period) })} · ${t('assignments.text')}`}
      actions={
        <Button component={Link} to={`/assessments/${id}`} variant="outlined">
          {t('assessments.toChecklist')}
        </Button>
      }
    >
      <Card>
        {candidates.length === 0 && <Notice>{t('assignments.nobody')}</Notice>}
        <ul className={styles.lines}>
          {functions.map((one) => (
            <AssignmentLine
              key={`${one.functionCode}/${one.version}`}
              round={id}
              assignment={one}
              title={titleOf(one.functionCode)}
              candidates={candidates}
              mayAssign={myPart(me, round.data).submits && candidates.length > 0}
            />
          ))}
        </ul>
      </Card>
    </Page>
  );
}
