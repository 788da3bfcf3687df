import { useText } from '../i18n/useText';
import { useLineText } from '../overview/useLineText';
import type { FigureLine } from '../results/dashboard-types';
import { useFigureText } from '../results/useFigureText';
import styles from './Profile.module.css';

interface ShareLinesProps {
  title: string;
  lines: readonly FigureLine[];
}

/** A figure of shares as a short table: each KPI on a line, its parts below in one sentence. */
export function ShareLines({ title, lines }: ShareLinesProps) {
  const t = useText();
  const textOf = useLineText();
  const { value: written } = useFigureText('ratio');
  const wholes = lines.filter(({ part }) => part === null);
  const partsOf = (code: string) => lines.filter((line) => line.code === code && line.part !== null);
  return (
    <section>
      <h2>{title}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.kpi')}</th>
            <th scope="col">{t('profile.figure')}</th>
            <th scope="col">{t('profile.target')}</th>
          </tr>
        </thead>
        <tbody>
          {wholes.map((line) => (
            <tr key={line.code}>
              <th scope="row">
                <span className={styles.soft}>{line.code}</span> <bdi>{line.name}</bdi>
                {partsOf(line.code).length > 0 && (
                  <span className={styles.parts}>
                    {partsOf(line.code)
                      .map((part) => t('design.pair', { name: part.name, value: textOf(part) }))
                      .join(' · ')}
                  </span>
                )}
              </th>
              <td>{textOf(line)}</td>
              <td>{line.target === null ? '–' : written(line.target)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
