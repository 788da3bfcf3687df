import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import { TextSave } from '../answers/TextSave';
import { useGivenAnswer } from '../answers/useOutbox';
import { EvidenceDetail } from '../evidence/EvidenceDetail';
import { EvidencePanel } from '../evidence/EvidencePanel';
import { AskedHere, TalkPanel } from '../talk/TalkPanel';
import type { Criterion } from '../types';
import styles from './CriterionPanels.module.css';
import { useChecklist } from './checklist-context';
import { WhyPanel } from './WhyPanel';

/** What is unfolded below a criterion: one thing at a time; `evidence:<id>` is one document. */
export type OpenPanel = 'add' | 'why' | 'note' | 'talk' | `evidence:${string}`;

interface CriterionPanelsProps {
  criterion: Criterion;
  open: OpenPanel | null;
  onClose: () => void;
}

export function CriterionPanels({ criterion, open, onClose }: CriterionPanelsProps) {
  const { evidence } = useChecklist();
  const shown = open?.startsWith('evidence:') && evidence.find(({ id }) => open === `evidence:${id}`);
  return (
    <>
      <Notes code={criterion.code} edits={open === 'note'} onClose={onClose} />
      {open === 'talk' ? (
        <TalkPanel code={criterion.code} onDone={onClose} />
      ) : (
        <AskedHere code={criterion.code} />
      )}
      {open === 'why' && <WhyPanel criterion={criterion} />}
      {open === 'add' && <EvidencePanel criterion={criterion} onDone={onClose} />}
      {shown && <EvidenceDetail key={shown.id} evidence={shown} code={criterion.code} onDone={onClose} />}
    </>
  );
}

/** The notes of both sides, and a field for one's own. */
function Notes({ code, edits, onClose }: { code: string; edits: boolean; onClose: () => void }) {
  const t = useText();
  const { answers, outbox, part } = useChecklist();
  const stored = answers[code];
  const side = part.verifies ? 'verifier' : 'own';
  const given = useGivenAnswer(outbox, side, code, stored);
  const mine = given.content.note ?? '';
  const own = part.verifies ? stored?.note : mine;
  const theirs = part.verifies ? mine : stored?.verifierNote;
  const save = (text: string) => {
    given.give({ note: text || null });
    onClose();
  };
  return (
    <>
      {own && !(edits && !part.verifies) && (
        <p className={styles.note}>
          <bdi>{own}</bdi>
        </p>
      )}
      {theirs && !(edits && part.verifies) && (
        <p className={styles.note}>{t('assessments.verifierSaw', { note: isolated(theirs) })}</p>
      )}
      {edits && (
        <TextSave
          label={t(part.verifies ? 'assessments.verifierNote' : 'assessments.noteLabel')}
          save={t('assessments.saveNote')}
          value={mine}
          most={4000}
          onSave={save}
          onCancel={onClose}
        />
      )}
    </>
  );
}
