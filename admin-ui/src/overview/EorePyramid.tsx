import { lazy, Suspense } from 'react';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { Loading } from '../design/Loading';
import { useFormats } from '../design/useFormats';
import { type Text, useText } from '../i18n/useText';
import { shownCell } from '../results/index-cell';
import type { CountryResults, Pyramid, Share } from '../results/types';
import styles from './EorePyramid.module.css';
import { bandsOf } from './pyramid-bands';

const PyramidChart = lazy(() => import('./PyramidChart'));

/** Who took part in risk education: by sex and age, and of whom with disability. */
export function EorePyramid({ results, pyramid }: { results: CountryResults; pyramid: Pyramid }) {
  const t = useText();
  const { period, number } = useFormats();
  const caption = t('overview.eore.title', { from: period(results.from), to: period(results.to) });
  const bands = bandsOf(pyramid.bars);
  const { total, sexUnknown, excluded } = pyramid;
  if (bands.length === 0)
    return (
      <Card title={caption}>
        <p className={styles.nothing}>{t('overview.eore.nothing')}</p>
      </Card>
    );
  return (
    <Card>
      <Figure
        caption={caption}
        summary={<Summary pyramid={pyramid} />}
        table={tableOf(t, pyramid)}
        fileName={`${results.countryCode}-risk-education`}
        note={
          <>
            <Legend />
            {t('overview.eore.participations')}{' '}
            {total.value !== null && t('overview.eore.total', { total: number(total.value, 0) })}{' '}
            {sexUnknown.value !== null &&
              sexUnknown.value > 0 &&
              t('overview.eore.sexUnknown', { count: number(sexUnknown.value, 0) })}{' '}
            {excluded.length > 0 &&
              t('results.excluded', { periods: excluded.map((one) => period(one)).join(', ') })}
          </>
        }
      >
        <Suspense fallback={<Loading />}>
          <PyramidChart bands={bands} name={caption} />
        </Suspense>
      </Figure>
    </Card>
  );
}

/** “Women and girls 51 %. With disability: hidden, too few people; asked of 16 %. Verified reports only.” */
function Summary({ pyramid: { female, withDisability, asked } }: { pyramid: Pyramid }) {
  const t = useText();
  const { percent } = useFormats();
  const text = (share: Share) =>
    share.value === null
      ? t(`design.reasons.${share.reason ?? 'no_data'}`)
      : percent(share.value, share.value < 0.1 ? 1 : 0);
  return t('overview.eore.summary', {
    female: text(female),
    disability: text(withDisability),
    asked: text(asked),
  });
}

function Legend() {
  const t = useText();
  return (
    <ul className={styles.legend}>
      <li data-of="women">{t('overview.eore.women')}</li>
      <li data-of="men">{t('overview.eore.men')}</li>
      <li data-of="with">{t('overview.eore.with')}</li>
      <li data-of="hidden">{t('overview.eore.hidden')}</li>
    </ul>
  );
}

function tableOf(t: Text, { bars }: Pyramid): FigureTable {
  const withDisability = (who: 'women' | 'men') =>
    t('design.pair', { name: t(`overview.eore.${who}`), value: t('overview.eore.with') });
  return {
    columns: [
      { key: 'age', label: t('overview.eore.age') },
      { key: 'women', label: t('overview.eore.women') },
      { key: 'womenWith', label: withDisability('women') },
      { key: 'men', label: t('overview.eore.men') },
      { key: 'menWith', label: withDisability('men') },
    ],
    rows: bandsOf(bars).map(({ ageBand, F, M }) => ({
      age: t(`results.ageBands.${ageBand}`),
      women: shownCell(F.people),
      womenWith: shownCell(F.with),
      men: shownCell(M.people),
      menWith: shownCell(M.with),
    })),
  };
}
