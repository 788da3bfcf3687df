import { Chip } from '../../design/Chip';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { useGivenAnswer } from '../answers/useOutbox';
import { useChecklist } from './checklist-context';

/** What to know about an answer's past: brought in from the last round, or changed since somebody verified it. */
export function CriterionMarks({ code, differs = false }: { code: string; differs?: boolean | undefined }) {
  const t = useText();
  const { answers, outbox, part } = useChecklist();
  const stored = answers[code];
  const given = useGivenAnswer(outbox, 'own', code, stored);
  if (!stored) return null;
  return (
    <>
      {stored.carriedOver && <Chip tone="warn">{t('assessments.carriedOver')}</Chip>}
      {stored.carriedOver && part.answers && (
        <TextButton
          aria-label={t('design.pair', { name: t('assessments.confirm'), value: code })}
          onClick={() => given.give({})}
        >
          {t('assessments.confirm')}
        </TextButton>
      )}
      {differs && <Chip tone="warn">{t('assessments.differs')}</Chip>}
      {stored.changedSinceVerification && <Chip tone="warn">{t('assessments.changed')}</Chip>}
    </>
  );
}
