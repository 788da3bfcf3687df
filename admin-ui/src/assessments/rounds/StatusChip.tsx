import { Chip, type Tone } from '../../design/Chip';
import { useText } from '../../i18n/useText';
import type { Assessment } from '../types';

const TONES: Readonly<Record<Assessment['status'], Tone>> = {
  draft: 'neutral',
  submitted: 'warn',
  returned: 'bad',
  verified: 'ok',
  published: 'ok',
};

/** How far a round has come, and for a published one whether somebody verified it. */
export function StatusChip({ round }: { round: Assessment }) {
  const t = useText();
  const { status, verification, revision } = round;
  const isDone = status === 'verified' || status === 'published';
  return (
    <>
      <Chip tone={TONES[status]}>{t(`assessments.statuses.${status}`)}</Chip>{' '}
      {isDone && (
        <Chip tone={verification ? 'neutral' : 'warn'}>
          {t(`assessments.verifications.${verification ?? 'none'}`)}
        </Chip>
      )}{' '}
      {revision > 1 && <Chip>{t('assessments.revision', { revision })}</Chip>}
    </>
  );
}
