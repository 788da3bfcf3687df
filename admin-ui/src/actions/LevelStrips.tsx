import type { Body } from '../api/types';
import { useFramework } from '../assessments/queries';
import { functionsOf } from '../assessments/reading-order';
import { type Level, LevelSquare } from '../design/LevelSquare';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Actions.module.css';
import type { WhatIf } from './types';

interface LevelStripsProps {
  answer: WhatIf;
  frameworkRef: string;
  body: Body;
}

type Then = WhatIf['recommendations'][number];

/** For each function that rises: its squares now and then, with those that rise marked. */
export function LevelStrips({ answer, frameworkRef, body }: LevelStripsProps) {
  const t = useText();
  const { number } = useFormats();
  const framework = useFramework(frameworkRef);
  const rising = new Set(
    answer.recommendations.filter(({ difference }) => difference).map((one) => one.functionCode),
  );
  if (rising.size === 0) return <p className={styles.quiet}>{t('actions.whatIf.nothing')}</p>;
  const titles = framework.data ? functionsOf(framework.data, body) : [];
  return (
    <ScrollRegion label={t('actions.whatIf.levels')}>
      <table className={styles.strips}>
        <thead>
          <tr>
            <th scope="col">{t('overview.function')}</th>
            <th scope="col">{t('actions.whatIf.now')}</th>
            <th scope="col">{t('actions.whatIf.later')}</th>
            <th scope="col" className={styles.number}>
              {t('overview.index')}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.functions
            .filter(({ code }) => rising.has(code))
            .map(({ code, after }) => {
              const parts = answer.recommendations.filter((one) => one.functionCode === code);
              return (
                <tr key={code}>
                  <th scope="row">
                    <bdi>{titles.find((one) => one.code === code)?.title ?? code}</bdi>
                  </th>
                  <td>
                    <Squares parts={parts} at="before" />
                  </td>
                  <td>
                    <Squares parts={parts} at="after" />
                  </td>
                  <td className={styles.number}>{after === null ? '–' : number(after, 0)}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Squares({ parts, at }: { parts: readonly Then[]; at: 'before' | 'after' }) {
  return (
    <span className={styles.squares}>
      {parts.map((one) => (
        <span key={one.code} className={at === 'after' && one.difference ? styles.risen : undefined}>
          <LevelSquare level={one[at] as Level | null} notApplicable={one[at] === null} of={one.code} />
        </span>
      ))}
    </span>
  );
}
