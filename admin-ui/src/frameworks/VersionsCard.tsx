import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { familyOf } from '../../../api/domain/family.js';
import { request } from '../api/client';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { ChangeView } from './ChangeView';
import styles from './Frameworks.module.css';
import type { FrameworkChange, FrameworkVersion } from './version-types';

/** Every version that is here, each with what it changed against the one before. */
export function VersionsCard() {
  const t = useText();
  const lang = useCurrentLocale();
  const { data, error, refetch } = useQuery({
    queryKey: ['frameworks', lang],
    queryFn: async ({ signal }) =>
      (await request<FrameworkVersion[]>(`/frameworks?lang=${lang}`, { signal })).data,
  });
  return (
    <Card title={t('versions.here')}>
      <ProblemNotice error={error} onRetry={() => refetch()} />
      {!data && !error && <Loading />}
      <ul className={styles.versions}>
        {data?.map((version, index) => (
          <Version
            key={version.ref}
            version={version}
            hasEarlier={familyOf(data[index - 1]?.ref ?? '') === familyOf(version.ref)}
          />
        ))}
      </ul>
    </Card>
  );
}

function Version({ version, hasEarlier }: { version: FrameworkVersion; hasEarlier: boolean }) {
  const t = useText();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const { ref, title, importedAt } = version;
  return (
    <li className={styles.version}>
      <p className={styles.ref}>
        <bdi>{ref}</bdi>{' '}
        <span className={styles.since}>
          {importedAt
            ? t('versions.broughtIn', { date: formats.date(importedAt.slice(0, 10)) })
            : t('versions.shipped')}
        </span>
      </p>
      <p className={styles.soft}>
        <bdi>{title}</bdi>
      </p>
      {hasEarlier && (
        <TextButton
          aria-expanded={open}
          aria-label={t('design.pair', { name: ref, value: t('versions.whatChanged') })}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'versions.hide' : 'versions.whatChanged')}
        </TextButton>
      )}
      {open && <Changes of={ref} />}
    </li>
  );
}

function Changes({ of }: { of: string }) {
  const lang = useCurrentLocale();
  const { data, error } = useQuery({
    queryKey: ['framework-change', of, lang],
    queryFn: async ({ signal }) =>
      (
        await request<FrameworkChange>(`/frameworks/${encodeURIComponent(of)}/changes?lang=${lang}`, {
          signal,
        })
      ).data,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <ProblemNotice error={error} />;
  return data ? <ChangeView change={data} /> : <Loading />;
}
