import { Chip, type Tone } from '../../design/Chip';
import { Spoken } from '../../design/Spoken';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import type { OpenPanel } from '../checklist/CriterionPanels';
import { useChecklist } from '../checklist/checklist-context';
import type { Criterion, CriterionState, Evidence, EvidenceStanding } from '../types';
import styles from './EvidenceLine.module.css';

interface EvidenceLineProps {
  criterion: Criterion;
  state: CriterionState | undefined;
  open: OpenPanel | null;
  onToggle: (panel: OpenPanel) => void;
}

/** The documents behind an answer, each with whether it counts, and what one can unfold. */
export function EvidenceLine({ criterion: { code }, state, open, onToggle }: EvidenceLineProps) {
  const t = useText();
  const { evidence, part } = useChecklist();
  const mine = evidence.filter(({ criterionCodes }) => criterionCodes.includes(code));
  const standingOf = (id: string) => state?.evidence.find((one) => one.id === id)?.standing;
  const hidden = (state?.evidence ?? []).filter(({ id }) => !mine.some((one) => one.id === id)).length;
  const opener = (panel: OpenPanel) => ({
    'aria-expanded': open === panel,
    onClick: () => onToggle(panel),
  });
  const mayNote = part.answers || part.verifies;
  return (
    <div className={styles.line}>
      {mine.map((one) => (
        <button key={one.id} type="button" className={styles.chip} {...opener(`evidence:${one.id}`)}>
          <EvidenceChip evidence={one} standing={standingOf(one.id)} />
        </button>
      ))}
      {hidden > 0 && (
        <span className={styles.quiet}>{t('assessments.hiddenDocuments', { count: hidden })}</span>
      )}
      {part.answers && (
        <TextButton aria-label={t('assessments.addEvidenceTo', { code })} {...opener('add')}>
          + {t('assessments.addEvidence')}
        </TextButton>
      )}
      <TextButton aria-label={`${t('assessments.why')}: ${code}`} {...opener('why')}>
        {t('assessments.why')}
      </TextButton>
      {mayNote && (
        <TextButton aria-label={`${t('assessments.note')}: ${code}`} {...opener('note')}>
          {t('assessments.note')}
        </TextButton>
      )}
      <TalkOpener code={code} {...opener('talk')} />
      {state?.evidenced === LACKING && (
        <span className={styles.lack}>{t(`assessments.standings.${LACKING}`)}</span>
      )}
    </div>
  );
}

/** How many comments are here; nothing for who may only read and finds none. */
function TalkOpener({ code, ...opener }: { code: string; 'aria-expanded': boolean; onClick: () => void }) {
  const t = useText();
  const { threads, part } = useChecklist();
  const here = threads.filter((one) => one.code === code);
  if (here.length === 0 && !part.comments) return null;
  const count = here.reduce((sum, { comments }) => sum + comments.length, 0);
  const isOpen = here.some(({ resolved }) => !resolved);
  const words = count === 0 ? t('assessments.talk.comment') : t('assessments.talk.comments', { count });
  return (
    <TextButton aria-label={`${words}: ${code}`} {...opener}>
      {isOpen ? <b>{words}</b> : words}
    </TextButton>
  );
}

/** The one standing that neither the answer nor a chip says already. */
const LACKING = 'no_evidence';

function EvidenceChip({
  evidence,
  standing,
}: {
  evidence: Evidence;
  standing: EvidenceStanding | undefined;
}) {
  const t = useText();
  const formats = useFormats();
  const tone: Tone = standing === undefined ? 'neutral' : standing === 'counts' ? 'ok' : 'warn';
  return (
    <Chip tone={tone}>
      {standing === 'counts' && <span aria-hidden="true">✓ </span>}
      <bdi>{evidence.title}</bdi> · {formats.date(evidence.contentUntil)}
      {standing === 'counts' && <Spoken> · {t('assessments.standingShort.counts')}</Spoken>}
      {standing && standing !== 'counts' && ` · ${t(`assessments.standingShort.${standing}`)}`}
      {evidence.sighted && (
        <span title={t('assessments.sighted', { date: formats.date(evidence.sighted.on) })}> ◉</span>
      )}
    </Chip>
  );
}
