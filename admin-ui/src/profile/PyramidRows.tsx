import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { bandsOf } from '../overview/pyramid-bands';
import type { Pyramid, Shown } from '../results/types';
import styles from './Profile.module.css';

/** Who took part in risk education by age band, women and girls beside men and boys: a table whose cells are bars. */
export function PyramidRows({ pyramid }: { pyramid: Pyramid }) {
  const t = useText();
  const bands = bandsOf(pyramid.bars);
  if (bands.length === 0) return null;
  const most = Math.max(1, ...pyramid.bars.map(({ people }) => people.value ?? 0));
  return (
    <table className={styles.pyramid}>
      <thead>
        <tr>
          <th scope="col">{t('overview.eore.women')}</th>
          <th scope="col">{t('overview.eore.age')}</th>
          <th scope="col">{t('overview.eore.men')}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map(({ ageBand, F, M }) => (
          <tr key={ageBand}>
            <td>
              <Bar of={F.people} most={most} side="women" />
            </td>
            <th scope="row">
              <bdi>{t(`results.ageBands.${ageBand}`)}</bdi>
            </th>
            <td>
              <Bar of={M.people} most={most} side="men" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ of, most, side }: { of: Shown; most: number; side: 'women' | 'men' }) {
  const t = useText();
  const { number } = useFormats();
  const { value, reason } = of;
  const text = value === null ? t(`design.reasons.${reason ?? 'no_data'}`) : number(value, 0);
  return (
    <span className={styles[side]}>
      <span className={styles.bar} style={{ inlineSize: `${((value ?? 0) / most) * 60}%` }} />
      <span>{text}</span>
    </span>
  );
}
