import { Hatched } from '../design/Hatched';
import { LevelSquare } from '../design/LevelSquare';
import { useText } from '../i18n/useText';
import { IndexFigure } from '../results/IndexFigure';
import type { FunctionResult, Square } from '../results/types';
import styles from './Profile.module.css';

/** Each function with the levels of its recommendations and its index. */
export function FunctionsTable({ functions }: { functions: readonly FunctionResult[] }) {
  const t = useText();
  if (functions.length === 0) return null;
  return (
    <section>
      <h2>{t('overview.levelsTitle')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.function')}</th>
            <th scope="col">{t('overview.levels')}</th>
            <th scope="col">{t('overview.index')}</th>
          </tr>
        </thead>
        <tbody>
          {functions.map(({ code, body, title, recommendations, evidenced }) => (
            <tr key={code}>
              <th scope="row">
                <span className={styles.soft}>{body}</span> <bdi>{title}</bdi>
              </th>
              <td>
                <Squares of={recommendations} />
              </td>
              <td>
                <IndexFigure index={evidenced} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Squares({ of }: { of: readonly Square[] }) {
  if (of.some(({ reason }) => reason === 'not_shared')) return <Hatched reason="not_shared" />;
  return (
    <span className={styles.squares}>
      {of.map(({ code, evidencedLevel = null, soFar = false, notApplicable = false }) => (
        <LevelSquare
          key={code}
          of={code}
          level={evidencedLevel}
          soFar={soFar}
          notApplicable={notApplicable}
        />
      ))}
    </span>
  );
}
