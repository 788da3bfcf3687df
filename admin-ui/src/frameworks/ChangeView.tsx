import type { ReactNode } from 'react';
import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import styles from './Frameworks.module.css';
import type { ChangedPart, FrameworkChange, Weight } from './version-types';

/** What a version changed: counted first, then part by part, old words beside new ones. */
export function ChangeView({ change }: { change: FrameworkChange }) {
  const t = useText();
  const { added, removed, reworded, replaced, weights, rules } = change;
  const { number } = useFormats();
  const weightsOf = (of: readonly Weight[]) =>
    of.map(({ code, weight }) => `${t(`assessments.pillars.${code}`)} ${number(weight)}`).join(', ');
  const total = [added, removed, reworded, replaced, weights, rules].reduce(
    (sum, one) => sum + one.length,
    0,
  );
  return (
    <div className={styles.change}>
      <p className={styles.lead}>
        {total === 0
          ? t('versions.nothingChanged', { from: change.from, to: change.to })
          : t('versions.changed', { from: change.from, to: change.to })}
      </p>
      <Section title={t('versions.kinds.added')} text={t('versions.texts.added')} count={added.length}>
        {added.map((part) => (
          <Item key={part.code} part={part} />
        ))}
      </Section>
      <Section
        title={t('versions.kinds.replaced')}
        text={t('versions.texts.replaced')}
        count={replaced.length}
      >
        {replaced.map(({ before, after, moved }) => (
          <Pair
            key={after.code}
            before={before}
            after={after}
            note={moved ? t('versions.moved', { level: after.rung ?? '' }) : null}
          />
        ))}
      </Section>
      <Section
        title={t('versions.kinds.reworded')}
        text={t('versions.texts.reworded')}
        count={reworded.length}
      >
        {reworded.map(({ before, after }) => (
          <Pair key={after.code} before={[before]} after={after} note={null} />
        ))}
      </Section>
      <Section title={t('versions.kinds.removed')} text={t('versions.texts.removed')} count={removed.length}>
        {removed.map((part) => (
          <Item key={part.code} part={part} />
        ))}
      </Section>
      <Section title={t('versions.kinds.rules')} text={t('versions.texts.rules')} count={rules.length}>
        {rules.map(({ code, rule, before, after }) => (
          <li key={`${code} ${rule}`}>
            <bdi className={styles.code}>{code}</bdi> {t(`versions.rules.${rule}`)}:{' '}
            {t('versions.becomes', {
              before: isolated(before ?? t('versions.none')),
              after: isolated(after ?? t('versions.none')),
            })}
          </li>
        ))}
      </Section>
      <Section title={t('versions.kinds.weights')} text={t('versions.texts.weights')} count={weights.length}>
        {weights.map(({ code, before, after }) => (
          <li key={code}>
            <bdi className={styles.code}>{code}</bdi>{' '}
            {t('versions.becomes', { before: weightsOf(before), after: weightsOf(after) })}
          </li>
        ))}
      </Section>
    </div>
  );
}

function Section({
  title,
  text,
  count,
  children,
}: {
  title: string;
  text: string;
  count: number;
  children: ReactNode;
}) {
  const { number } = useFormats();
  if (count === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        {title} <span className={styles.count}>{number(count)}</span>
      </h3>
      <p className={styles.soft}>{text}</p>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

function Item({ part }: { part: ChangedPart }) {
  return (
    <li>
      <Words part={part} />
    </li>
  );
}

/** Old words beside the new ones. */
function Pair({
  before,
  after,
  note,
}: {
  before: readonly ChangedPart[];
  after: ChangedPart;
  note: string | null;
}) {
  const t = useText();
  return (
    <li className={styles.pair}>
      <div>
        <p className={styles.caption}>{t('versions.before')}</p>
        {before.map((part) => (
          <Words key={part.code} part={part} />
        ))}
      </div>
      <div>
        <p className={styles.caption}>{t('versions.after')}</p>
        <Words part={after} />
        {note && <p className={styles.soft}>{note}</p>}
      </div>
    </li>
  );
}

function Words({ part }: { part: ChangedPart }) {
  return (
    <p className={styles.words}>
      <bdi className={styles.code}>{part.code}</bdi> <bdi>{part.text}</bdi>
    </p>
  );
}
