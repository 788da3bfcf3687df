import { Notice } from '../design/Notice';
import { useText } from '../i18n/useText';
import { ChangeView } from './ChangeView';
import styles from './Frameworks.module.css';
import type { FrameworkImport } from './version-types';

/** What a file is before it is stored: its faults, or what it changes and how many rounds it concerns. */
export function LookedAt({ looked }: { looked: FrameworkImport }) {
  const t = useText();
  const { outcome, faults, change, openRounds, ref } = looked;
  const placeOf = (pointer: string, code: string) => {
    const [, line = '', column = ''] = pointer.split('/');
    return code === 'yaml' ? t('versions.lineColumn', { line, column }) : pointer.slice(2);
  };
  if (outcome === 'unchanged')
    return <Notice role="status">{t('versions.unchanged', { ref: ref ?? '' })}</Notice>;
  if (outcome === 'refused')
    return (
      <Notice tone="bad" role="alert" title={t('versions.faults', { count: faults.length })}>
        <ul className={styles.faults}>
          {faults.map(({ pointer, code, detail }) => (
            <li key={`${pointer} ${code} ${detail}`} className={styles.fault}>
              <bdi className={styles.code}>{placeOf(pointer, code)}</bdi> <span lang="en">{detail}</span>
            </li>
          ))}
        </ul>
      </Notice>
    );
  return (
    <div role="status">
      {change ? <ChangeView change={change} /> : <p>{t('versions.first', { ref: ref ?? '' })}</p>}
      <section>
        <h3 className={styles.heading}>{t('versions.rounds')}</h3>
        {openRounds.length === 0 && <p className={styles.soft}>{t('versions.noRounds')}</p>}
        <ul className={styles.list}>
          {openRounds.map(({ countryCode, body, frameworkRef, rounds }) => (
            <li key={`${countryCode} ${body} ${frameworkRef}`}>
              {t('versions.roundsOf', { country: countryCode, body, ref: frameworkRef, count: rounds })}
            </li>
          ))}
        </ul>
        <p className={styles.soft}>{t('versions.theirDecision')}</p>
      </section>
    </div>
  );
}
