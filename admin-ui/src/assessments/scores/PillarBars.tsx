import { Card } from '../../design/Card';
import { Figure } from '../../design/Figure';
import type { FigureCell, FigureTable } from '../../design/figure-table';
import { InReadingDirection } from '../../design/InReadingDirection';
import { Signed } from '../../design/Signed';
import { useFormats } from '../../design/useFormats';
import { type Text, useText } from '../../i18n/useText';
import type { Reading, ReadingName, Scores } from '../types';
import { ExplainIndex } from './ExplainIndex';
import { IndexValue } from './IndexValue';
import styles from './PillarBars.module.css';

const READINGS: readonly ReadingName[] = ['evidenced', 'claimed', 'verified'];

/** The pillars that the checklist bears, each with its three readings as bars; nothing where it bears only one, which would repeat the index. */
export function PillarBars({ scores }: { scores: Scores }) {
  const t = useText();
  const formats = useFormats();
  const nameOf = (code: Scores['pillars'][number]['code']) => t(`assessments.pillars.${code}`);
  const borne = scores.pillars.filter(
    ({ evidenced }) => evidenced.parts.length + evidenced.leftOut.length > 0,
  );
  if (borne.length < 2) return null;
  return (
    <Card>
      <Figure
        caption={t('assessments.pillarsTitle')}
        summary={t('assessments.pillarsSummary')}
        table={tableOf(t, borne)}
        fileName="pillars"
        note={t('assessments.pillarsText')}
      >
        <InReadingDirection>
          <ul className={styles.pillars}>
            {borne.map((pillar) => (
              <li key={pillar.code}>
                <div className={styles.name}>
                  <b>{nameOf(pillar.code)}</b>
                  <span className={styles.quiet}>
                    {t('assessments.pillarItems', { items: pillar.evidenced.items })}{' '}
                    <ExplainIndex
                      figure={`${nameOf(pillar.code)}: ${t('assessments.readings.evidenced')}`}
                      reading={pillar.evidenced}
                    />
                  </span>
                </div>
                {pillar.verified.self.difference !== null && (
                  <p className={styles.quiet}>
                    {t('assessments.pillarDifference', { items: pillar.verified.self.items })}{' '}
                    <Signed value={pillar.verified.self.difference} />
                  </p>
                )}
                <dl className={styles.bars}>
                  {READINGS.map((reading) => (
                    <div key={reading} data-reading={reading}>
                      <dt>{t(`assessments.readings.${reading}`)}</dt>
                      <dd>
                        <span className={styles.track} aria-hidden="true">
                          <i style={{ inlineSize: `${pillar[reading].index ?? 0}%` }} />
                        </span>
                        <IndexValue reading={pillar[reading]} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </InReadingDirection>
      </Figure>
    </Card>
  );

  function tableOf(text: Text, pillars: Scores['pillars']): FigureTable {
    const cell = ({ index }: Reading): FigureCell => index ?? { reason: 'withheld' };
    const format = (value: number) => formats.number(value);
    return {
      columns: [
        { key: 'pillar', label: text('assessments.pillarsTitle') },
        ...READINGS.map((key) => ({ key, label: text(`assessments.readings.${key}`), format })),
      ],
      rows: pillars.map((pillar) => ({
        pillar: text(`assessments.pillars.${pillar.code}`),
        evidenced: cell(pillar.evidenced),
        claimed: cell(pillar.claimed),
        verified: cell(pillar.verified),
      })),
    };
  }
}
