import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { Hatched } from '../design/Hatched';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { useCurrentLocale } from '../i18n/locale';
import { type Text, useText } from '../i18n/useText';
import type { Body, Pillar } from '../results/types';
import styles from './BandsCard.module.css';

interface BandLine {
  body: Body;
  of: 'pillar' | 'function';
  code: string;
  title?: string;
  counts: number[] | null;
  frameworkRef: string | null;
  /** others that follow another version; null = nothing is shown */
  leftOut: number | null;
  own: number | null;
  ownBand: number | null;
}

const BANDS = ['0–24', '25–49', '50–74', '75–100'];

/** Where one's own country stands among those that share so; no other country is named. */
export function BandsCard({ of, country }: { of: BandLine['of']; country: string }) {
  const t = useText();
  const lang = useCurrentLocale();
  const path = `/results/bands?country=${country}&lang=${lang}`;
  const { data } = useQuery({
    queryKey: [path],
    queryFn: ({ signal }) =>
      request<{ lines: BandLine[] }>(path, { signal }).then(({ data: { lines } }) => lines),
  });
  if (!data) return null;
  const shown = data.filter((line) => line.of === of && line.counts !== null);
  if (shown.length === 0)
    return (
      <Card title={t('compare.bands.title')}>
        <p className={styles.note}>{t('compare.bands.tooFew')}</p>
      </Card>
    );
  return <Bands lines={shown} />;
}

function Bands({ lines }: { lines: readonly BandLine[] }) {
  const t = useText();
  const { number } = useFormats();
  const caption = t('compare.bands.title');
  return (
    <Card>
      <Figure
        caption={caption}
        summary={t('compare.bands.summary')}
        table={tableOf(lines, t)}
        fileName="bands"
        note={[t('compare.bands.tooFewOf'), ...leftOutWords(lines, t)].join(' ')}
      >
        <InReadingDirection>
          <ScrollRegion label={caption}>
            <table className={styles.bands}>
              <thead>
                <tr>
                  <th scope="col">{t('overview.index')}</th>
                  {BANDS.map((band) => (
                    <th key={band} scope="col">
                      <bdi>{band}</bdi>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={`${line.body} ${line.code}`}>
                    <th scope="row">
                      {line.body} <bdi>{nameOf(line, t)}</bdi>
                    </th>
                    {BANDS.map((band, place) => (
                      <td key={band} className={line.ownBand === place ? styles.own : undefined}>
                        {line.counts ? number(line.counts[place] ?? 0) : <Hatched reason="withheld" />}
                        {line.ownBand === place && (
                          <span className={styles.you}>
                            {t('compare.bands.you', { index: number(line.own ?? 0) })}
                          </span>
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </InReadingDirection>
      </Figure>
    </Card>
  );
}

/** Of each body, how many others follow another version of the checklist. */
function leftOutWords(lines: readonly BandLine[], t: Text): string[] {
  const said = lines.flatMap(({ body, frameworkRef, leftOut }) =>
    leftOut ? t('compare.bands.leftOut', { body, version: frameworkRef ?? '', count: leftOut }) : [],
  );
  return [...new Set(said)];
}

const nameOf = ({ of, code, title }: BandLine, t: Text) =>
  of === 'pillar' ? t(`assessments.pillars.${code as Pillar}`) : (title ?? code);

function tableOf(lines: readonly BandLine[], t: Text): FigureTable {
  return {
    columns: [
      { key: 'index', label: t('overview.index') },
      ...BANDS.map((band) => ({ key: band, label: band })),
      { key: 'own', label: t('compare.bands.own') },
    ],
    rows: lines.map((line) => ({
      index: `${line.body} ${nameOf(line, t)}`,
      ...Object.fromEntries(
        BANDS.map((band, place) => [band, line.counts?.[place] ?? { reason: 'withheld' as const }]),
      ),
      own: line.own ?? { reason: 'no_data' as const },
    })),
  };
}
