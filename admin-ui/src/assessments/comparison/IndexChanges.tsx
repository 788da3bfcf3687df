import type { ReactNode } from 'react';
import { Card } from '../../design/Card';
import { ScrollRegion } from '../../design/ScrollRegion';
import { Signed } from '../../design/Signed';
import { Spoken } from '../../design/Spoken';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { functionsOf } from '../reading-order';
import { IndexValue } from '../scores/IndexValue';
import type { Framework } from '../types';
import styles from './Comparison.module.css';
import type { IndexChange, RoundComparison } from './comparison-types';

const READINGS = ['evidenced', 'claimed', 'verified'] as const;

/** Every index of the two rounds with its difference: the whole, by function, by pillar. */
export function IndexChanges({
  comparison,
  framework,
}: {
  comparison: RoundComparison;
  framework: Framework;
}) {
  const t = useText();
  const { period } = useFormats();
  const { before, after, entity, functions, pillars } = comparison;
  const titleOf = (code: string) => framework.functions.find((one) => one.code === code)?.title ?? code;
  const body = functionsOf(framework, functions[0]?.code.startsWith('NMAC') ? 'NMAC' : 'NMAA');
  const known = functions.filter(({ code }) => body.some((one) => one.code === code));
  return (
    <Card title={t('assessments.compared.indexes')} subtitle={t('assessments.compared.indexesText')}>
      <ScrollRegion label={t('assessments.compared.indexes')}>
        <table className={styles.table}>
          <caption>
            <Spoken>{t('assessments.compared.indexes')}</Spoken>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('assessments.compared.index')}</th>
              <th scope="col">{period(before.period)}</th>
              <th scope="col">{period(after.period)}</th>
              <th scope="col">{t('assessments.compared.difference')}</th>
              <th scope="col">{t('assessments.itemsColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {READINGS.map((name) => (
              <Line key={name} change={entity[name]} main={name === 'evidenced'}>
                {t(`assessments.readingsLong.${name}`)}
              </Line>
            ))}
            <Part>{t('assessments.functionsTitle')}</Part>
            {known.map((one) => (
              <Line key={one.code} change={one}>
                <bdi>{titleOf(one.code)}</bdi>
              </Line>
            ))}
            <Part>{t('assessments.pillarsTitle')}</Part>
            {pillars.map((one) => (
              <Line key={one.code} change={one}>
                {t(`assessments.pillars.${one.code}`)}
              </Line>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}

function Part({ children }: { children: ReactNode }) {
  return (
    <tr className={styles.part}>
      <th scope="rowgroup" colSpan={5}>
        {children}
      </th>
    </tr>
  );
}

function Line({
  change,
  main = false,
  children,
}: {
  change: IndexChange;
  main?: boolean;
  children: ReactNode;
}) {
  const t = useText();
  const { before, beforeReason, after, afterReason, alike } = change;
  return (
    <tr className={main ? styles.main : undefined}>
      <th scope="row">{children}</th>
      <td>
        <IndexValue reading={{ index: before, ...(beforeReason && { reason: beforeReason }) }} />
      </td>
      <td>
        <IndexValue reading={{ index: after, ...(afterReason && { reason: afterReason }) }} />
      </td>
      <td>
        {alike.difference === null ? (
          <span className={styles.quiet}>{t('assessments.compared.cannotBeTold')}</span>
        ) : (
          <Signed value={alike.difference} />
        )}
      </td>
      <td>{alike.items}</td>
    </tr>
  );
}
