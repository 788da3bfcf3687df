import type { ReactNode } from 'react';
import type { Role } from '../../api/types';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { Evidence } from '../types';
import styles from './EvidencePanel.module.css';

/** What is known of a document. */
export function EvidenceFacts({ evidence }: { evidence: Evidence }) {
  const t = useText();
  const { date } = useFormats();
  const { title, reference, documentDate, contentFrom, contentUntil, keptWhere, url, fileId, sighted } =
    evidence;
  const row = (label: string, value: ReactNode) =>
    value && (
      <>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </>
    );
  return (
    <>
      <p className={styles.title}>
        <bdi>{title}</bdi>
      </p>
      <dl className={styles.facts}>
        {row(t('assessments.number'), reference && <bdi>{reference}</bdi>)}
        {row(t('assessments.documentDate'), documentDate && date(documentDate))}
        {row(t('assessments.coversFrom'), contentFrom && date(contentFrom))}
        {row(t('assessments.coversUntil'), date(contentUntil))}
        {row(t('assessments.keptWhere'), keptWhere && <bdi>{keptWhere}</bdi>)}
        {row(t('assessments.sensitivity'), t(`assessments.sensitivities.${evidence.sensitivity}`))}
        {row(
          t('assessments.link'),
          url && (
            <a href={url} target="_blank" rel="noreferrer noopener">
              <bdi>{url}</bdi>
            </a>
          ),
        )}
        {row(
          t('assessments.file'),
          fileId && (
            <a href={`/api/v1/evidence-files/${fileId}`} download>
              <bdi>{evidence.fileName}</bdi>
            </a>
          ),
        )}
        {row(
          t('assessments.speaksFor'),
          evidence.criterionCodes.length > 1 && <bdi>{evidence.criterionCodes.join(', ')}</bdi>,
        )}
      </dl>
      {sighted && (
        <p className={styles.quiet}>
          {t('assessments.sightedAs', { date: date(sighted.on), role: t(`roles.${sighted.role as Role}`) })}
        </p>
      )}
    </>
  );
}
