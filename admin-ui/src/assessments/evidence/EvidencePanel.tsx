import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import type { Criterion } from '../types';
import { AttachExisting } from './AttachExisting';
import { EvidenceForm } from './EvidenceForm';
import styles from './EvidencePanel.module.css';
import { useEvidenceDeeds } from './evidence-deeds';

/** Names a new document for a criterion, or attaches one that the round names already. */
export function EvidencePanel({ criterion, onDone }: { criterion: Criterion; onDone: () => void }) {
  const t = useText();
  const { evidence } = useChecklist();
  const { create } = useEvidenceDeeds();
  const [way, setWay] = useState<'new' | 'attach'>('new');
  return (
    <section className={styles.panel} aria-label={t('assessments.addEvidenceTo', { code: criterion.code })}>
      {evidence.length > 0 && (
        <div className={styles.ways}>
          {(['new', 'attach'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={way === one} onClick={() => setWay(one)}>
              {t(one === 'new' ? 'assessments.newDocument' : 'assessments.namedAlready')}
            </button>
          ))}
        </div>
      )}
      {way === 'new' ? (
        <EvidenceForm code={criterion.code} onSave={create} onDone={onDone} />
      ) : (
        <AttachExisting code={criterion.code} onDone={onDone} />
      )}
    </section>
  );
}
