import type { ReportStatus } from '../../../api/domain/codes.js';
import { Chip, type Tone } from '../design/Chip';
import { useText } from '../i18n/useText';

const TONE: Readonly<Record<ReportStatus, Tone>> = {
  draft: 'neutral',
  submitted: 'neutral',
  returned: 'warn',
  verified: 'ok',
  locked: 'ok',
};

/** How far a report has come. */
export function StatusChip({ status }: { status: ReportStatus }) {
  const t = useText();
  return <Chip tone={TONE[status]}>{t(`reports.statuses.${status}`)}</Chip>;
}
