import { useState } from 'react';
import { Notice } from '../../design/Notice';
import { ProblemNotice } from '../../design/ProblemNotice';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import type { Evidence } from '../types';
import { EvidenceFacts } from './EvidenceFacts';
import { EvidenceForm } from './EvidenceForm';
import styles from './EvidencePanel.module.css';
import { useEvidenceDeeds } from './evidence-deeds';
import { Revisions } from './Revisions';
import { useDeed } from './useDeed';

interface EvidenceDetailProps {
  evidence: Evidence;
  /** The criterion on whose row it is shown. */
  code: string;
  onDone: () => void;
}

/** One document: what is known of it, and what one may do with it. */
export function EvidenceDetail({ evidence, code, onDone }: EvidenceDetailProps) {
  const t = useText();
  const { part } = useChecklist();
  const { change } = useEvidenceDeeds();
  const { busy, error, run } = useDeed();
  const [edits, setEdits] = useState(false);
  return (
    <section className={styles.panel} aria-label={evidence.title}>
      {edits ? (
        <EvidenceForm
          code={code}
          evidence={evidence}
          onSave={(content) => change(evidence, content)}
          onDone={onDone}
        />
      ) : (
        <>
          <EvidenceFacts evidence={evidence} />
          <Revisions evidence={evidence} />
          <ProblemNotice error={error} />
          {part.answers && (
            <Deeds evidence={evidence} code={code} onEdit={() => setEdits(true)} onDone={onDone} />
          )}
          {part.verifies && (
            <TextButton
              disabled={busy}
              onClick={() => run(() => change(evidence, { sighted: !evidence.sighted }))}
            >
              {t(evidence.sighted ? 'assessments.unmarkSighted' : 'assessments.markSighted')}
            </TextButton>
          )}
        </>
      )}
    </section>
  );
}

/** What whoever answers may do with a document; to change one that others rest on is the officers'. */
function Deeds({ evidence, code, onEdit, onDone }: EvidenceDetailProps & { onEdit: () => void }) {
  const t = useText();
  const { part } = useChecklist();
  const { change, remove } = useEvidenceDeeds();
  const { busy, error, run } = useDeed();
  const [asks, setAsks] = useState(false);
  const rest = evidence.criterionCodes.filter((one) => one !== code);
  const detach = () => run(() => change(evidence, { criterionCodes: rest }));
  const drop = async () => {
    if (await run(() => remove(evidence))) onDone();
  };
  if (asks)
    return (
      <Notice tone="warn" role="alert" title={t('assessments.removeEvidenceAsk')}>
        <TextButton disabled={busy} onClick={drop}>
          {t('app.remove')}
        </TextButton>{' '}
        <TextButton onClick={() => setAsks(false)}>{t('app.cancel')}</TextButton>
      </Notice>
    );
  return (
    <>
      <ProblemNotice error={error} />
      <div className={styles.deeds}>
        {part.isOfficer && <TextButton onClick={onEdit}>{t('app.edit')}</TextButton>}
        {part.isOfficer && rest.length > 0 && (
          <TextButton disabled={busy} onClick={detach}>
            {t('assessments.detach')}
          </TextButton>
        )}
        <TextButton disabled={busy} onClick={() => setAsks(true)}>
          {t('assessments.removeEvidence')}
        </TextButton>
      </div>
    </>
  );
}
