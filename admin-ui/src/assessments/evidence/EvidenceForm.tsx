import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { SENSITIVITIES } from '../../../../api/domain/codes.js';
import { LabelledField } from '../../design/LabelledField';
import { ProblemNotice } from '../../design/ProblemNotice';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import type { Evidence, Sensitivity } from '../types';
import { EvidenceField } from './EvidenceField';
import styles from './EvidenceForm.module.css';
import { type EvidenceContent, useEvidenceDeeds } from './evidence-deeds';
import { FileChoice } from './FileChoice';
import { SpeaksFor } from './SpeaksFor';
import { useDeed } from './useDeed';

interface EvidenceFormProps {
  /** The criterion on whose row the form stands. */
  code: string;
  /** The document to change; a new one without. */
  evidence?: Evidence;
  onSave: (content: EvidenceContent) => Promise<unknown>;
  onDone: () => void;
}

/** A document: what it is, which time it covers, where it is kept; a link or a file if one likes. */
export function EvidenceForm({ code, evidence, onSave, onDone }: EvidenceFormProps) {
  const t = useText();
  const { recommendation } = useChecklist();
  const { upload } = useEvidenceDeeds();
  const { busy, error, run } = useDeed();
  const [codes, setCodes] = useState<readonly string[]>(evidence?.criterionCodes ?? [code]);
  const [file, setFile] = useState<File | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const saved = await run(async () => {
      const fileId = file ? await upload(file) : (evidence?.fileId ?? null);
      await onSave({
        criterionCodes: [...codes],
        title: text('title'),
        reference: text('reference') || null,
        documentDate: text('documentDate') || null,
        contentFrom: text('contentFrom') || null,
        contentUntil: text('contentUntil'),
        keptWhere: text('keptWhere') || null,
        url: text('url') || null,
        fileId,
        sensitivity: text('sensitivity') as Sensitivity,
      });
    });
    if (saved) onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <EvidenceField
        name="title"
        label={t('assessments.documentTitle')}
        from={evidence}
        error={error}
        required
        wide
      />
      <EvidenceField name="reference" label={t('assessments.number')} from={evidence} error={error} />
      <EvidenceField name="keptWhere" label={t('assessments.keptWhere')} from={evidence} error={error} />
      <EvidenceField
        name="documentDate"
        label={t('assessments.documentDate')}
        from={evidence}
        error={error}
        type="date"
      />
      <EvidenceField
        name="contentFrom"
        label={t('assessments.coversFrom')}
        from={evidence}
        error={error}
        type="date"
      />
      <EvidenceField
        name="contentUntil"
        label={t('assessments.coversUntil')}
        hint={t('assessments.coversUntilHint')}
        from={evidence}
        error={error}
        type="date"
        required
      />
      <LabelledField label={t('assessments.sensitivity')}>
        {(control) => (
          <select {...control} name="sensitivity" defaultValue={evidence?.sensitivity ?? 'country'}>
            {[...SENSITIVITIES].reverse().map((one) => (
              <option key={one} value={one}>
                {t(`assessments.sensitivities.${one}`)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <EvidenceField name="url" label={t('assessments.link')} from={evidence} error={error} type="url" wide />
      {recommendation.evidenceRule === 'referencesOnly' ? (
        <p className={styles.only}>{t('assessments.referencesOnly')}</p>
      ) : (
        <FileChoice file={file} kept={evidence?.fileName ?? null} onChoose={setFile} />
      )}
      <SpeaksFor code={code} chosen={codes} onChoose={setCodes} />
      <div className={styles.wide}>
        <ProblemNotice error={error} />
        <div className={styles.deeds}>
          <Button type="submit" variant="contained" disabled={busy}>
            {t('assessments.saveEvidence')}
          </Button>
          <TextButton onClick={onDone}>{t('app.cancel')}</TextButton>
        </div>
      </div>
    </form>
  );
}
