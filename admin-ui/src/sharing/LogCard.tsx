import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import type { SharingDecision, SharingLog, SharingLook, ThresholdsDecision } from '../api/types';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import styles from './InvitationsCard.module.css';
import { SHARED_LEVELS } from './levels';

/** Who looked at what the country shares, and who decided what is shared. */
export function LogCard({ countryCode, version }: { countryCode: string; version: string }) {
  const t = useText();
  const { date, number } = useFormats();
  const path = `/countries/${countryCode}/sharing/log`;
  const { data: log, error } = useQuery({
    queryKey: [path, version],
    queryFn: ({ signal }) => request<SharingLog>(path, { signal }).then(({ data }) => data),
  });
  const decided = latestFirst([...(log?.decisions ?? []), ...(log?.thresholds ?? [])]);
  return (
    <Card title={t('sharing.log.title')} subtitle={t('sharing.log.text')}>
      <ProblemNotice error={error} />
      <h3 className={styles.heading}>{t('sharing.log.looked')}</h3>
      {log?.looks.length === 0 && <p className={styles.nobody}>{t('sharing.log.nobody')}</p>}
      <ul className={styles.invitations}>
        {log?.looks.map((look) => (
          <Look key={`${look.day} ${look.name} ${look.audience} ${look.levels}`} look={look} />
        ))}
      </ul>
      <h3 className={styles.heading}>{t('sharing.log.publicly')}</h3>
      {log?.publicLooks.length === 0 && <p className={styles.nobody}>{t('sharing.log.notYet')}</p>}
      <ul className={styles.invitations}>
        {log?.publicLooks.map(({ day, answers }) => (
          <li key={day}>
            <span>{t('sharing.log.answers', { count: number(answers) })}</span>
            <span>{date(day)}</span>
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{t('sharing.log.decided')}</h3>
      {log && decided.length === 0 && <p className={styles.nobody}>{t('sharing.log.undecided')}</p>}
      <ul className={styles.invitations}>
        {decided.map((one) =>
          'audience' in one.after ? (
            <Decided key={one.at} decision={one as SharingDecision} />
          ) : (
            <ThresholdsDecided key={one.at} decision={one as ThresholdsDecision} />
          ),
        )}
      </ul>
    </Card>
  );
}

const latestFirst = <T extends { at: string }>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => other.at.localeCompare(one.at));

function Look({ look: { day, name, audience, levels } }: { look: SharingLook }) {
  const t = useText();
  const { date } = useFormats();
  return (
    <li>
      <span>
        <strong>{name ?? t('sharing.log.gone')}</strong> · {t(`sharing.audiences.${audience}.name`)} ·{' '}
        {levels.map((level) => t(`sharing.levels.${level}.name`)).join(' · ')}
      </span>
      <span>{date(day)}</span>
    </li>
  );
}

function Decided({ decision: { at, by, after } }: { decision: SharingDecision }) {
  const t = useText();
  const { date, list } = useFormats();
  const shared = SHARED_LEVELS.filter((level) => after[level]).map((level) =>
    t(`sharing.levels.${level}.name`),
  );
  const day = (given: string | null | undefined) => (given ? date(given) : t('sharing.days.open'));
  const isTimed = Boolean(after.from ?? after.until);
  return (
    <li>
      <span>
        <strong>{by ?? t('sharing.log.gone')}</strong> · {t(`sharing.audiences.${after.audience}.name`)}
        {after.peers && after.peers.length > 0 && ` (${list(after.peers.map(({ name }) => isolated(name)))})`}{' '}
        · {shared.join(' · ') || t('sharing.off')}
        {isTimed && ` · ${t('sharing.days.between', { from: day(after.from), until: day(after.until) })}`}
      </span>
      <span>{date(at)}</span>
    </li>
  );
}

function ThresholdsDecided({ decision: { at, by, after } }: { decision: ThresholdsDecision }) {
  const t = useText();
  const { date, number } = useFormats();
  const { advisersAndPeers, public: everybody } = after;
  return (
    <li>
      <span>
        <strong>{by ?? t('sharing.log.gone')}</strong> · {t('sharing.small.title')} ·{' '}
        {t('sharing.small.decided', { others: number(advisersAndPeers), everybody: number(everybody) })}
      </span>
      <span>{date(at)}</span>
    </li>
  );
}
