import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import type { Operator } from '../api/types';
import { Card } from '../design/Card';
import { Chip, type Tone } from '../design/Chip';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import styles from './Kept.module.css';
import type { Missing, Standing } from './types';

type Found = 'absent' | 'unchecked' | 'wanting';
const TONE: Readonly<Record<Found, Tone>> = { absent: 'neutral', unchecked: 'neutral', wanting: 'warn' };
/** Nobody wrote it down, nobody looked, or somebody looked and it does not do. */
const FOUND: Readonly<Record<Missing['what'], Found>> = {
  no_agreement: 'absent',
  no_clause: 'wanting',
  not_accredited: 'absent',
  families_unknown: 'absent',
  no_safeguarding_check: 'unchecked',
  no_policy: 'wanting',
  policy_unread: 'unchecked',
  no_channel: 'wanting',
  channel_untried: 'unchecked',
  sop_unchecked: 'unchecked',
  sop_not_inclusive: 'wanting',
  sop_not_data_safe: 'wanting',
  never_visited: 'unchecked',
  actions_overdue: 'wanting',
};

/** What is missing in the operator's file today, in words, and what comes next. */
export function StandingCard({ operator }: { operator: Operator }) {
  const t = useText();
  const { date } = useFormats();
  const keeps = useMay('oversight:keep');
  const path = `/operators/${operator.id}/standing`;
  const { data, error } = useQuery({
    queryKey: [path],
    queryFn: async ({ signal }) => (await request<Standing>(path, { signal })).data,
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  const { asOf, agreement, accreditation, safeguarding, sops, visits } = data;
  const missing = [...agreement, ...accreditation, ...safeguarding, ...sops, ...visits];
  return (
    <Card title={t('onFile.standing', { date: date(asOf) })} tone={missing.length > 0 ? 'accent' : 'plain'}>
      {missing.length === 0 && <p>{t('onFile.inOrder')}</p>}
      <ul className={styles.standing} aria-live="polite">
        {missing.map((one) => (
          <Line key={`${one.what} ${one.family}`} missing={one} keeps={keeps} />
        ))}
      </ul>
    </Card>
  );
}

/** What comes next is said to those who do it. */
function Line({ missing: { what, family, count = 0 }, keeps }: { missing: Missing; keeps: boolean }) {
  const t = useText();
  const { number } = useFormats();
  const found = FOUND[what];
  const values = { family: family ? t(`onFile.familyNames.${family}`) : '', count: number(count) };
  return (
    <li>
      <Chip tone={TONE[found]}>{t(`onFile.found.${found}`)}</Chip>
      <div>
        {t(`onFile.missing.${what}.says`, values)}
        {keeps && (
          <span className={styles.next}>{t('onFile.next', { deed: t(`onFile.missing.${what}.next`) })}</span>
        )}
      </div>
    </li>
  );
}
