import { Hatched } from '../design/Hatched';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { ComparisonRow, PeopleShare } from '../results/comparison-types';
import styles from './ShareTable.module.css';

interface ShareTableProps {
  rows: readonly ComparisonRow[];
  nameOf: (row: ComparisonRow) => string;
}

/** Three shares by country, each with its bar and what it is made of. */
export function ShareTable({ rows, nameOf }: ShareTableProps) {
  const t = useText();
  return (
    <InReadingDirection>
      <ScrollRegion label={t('compare.peopleTitle')}>
        <table className={styles.shares}>
          <thead>
            <tr>
              <th scope="col">{t('compare.country')}</th>
              <th scope="col">{t('compare.female')}</th>
              <th scope="col">{t('compare.sexAge')}</th>
              <th scope="col">{t('compare.full')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.countryCode}>
                <th scope="row">{nameOf(row)}</th>
                {row.reason ? (
                  <td colSpan={3}>
                    <Hatched reason="not_shared" fill />
                  </td>
                ) : (
                  <>
                    <ShareCell share={row.female} of="ofKnownSex" />
                    <ShareCell share={row.sexAge} of="ofPeople" />
                    <ShareCell share={row.full} of="ofPeople" upper={row.full?.upper ?? null} />
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </InReadingDirection>
  );
}

interface ShareCellProps {
  share: PeopleShare | undefined;
  /** Of whom it is a share. */
  of: 'ofKnownSex' | 'ofPeople';
  upper?: number | null;
}

function ShareCell({ share, of, upper = null }: ShareCellProps) {
  const t = useText();
  const { number, percent } = useFormats();
  if (!share || share.value === null || share.numerator === null || share.denominator === null)
    return (
      <td>
        <Hatched reason={share?.reason ?? 'not_shared'} />
      </td>
    );
  const [low, high] = [percent(share.value), upper === null ? '' : percent(upper)];
  return (
    <td>
      <strong>{high === '' || high === low ? low : t('compare.range', { lower: low, upper: high })}</strong>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${share.value * 100}%` }} />
      </span>
      <span className={styles.parts}>
        {t(`compare.${of}`, {
          numerator: number(share.numerator, 0),
          denominator: number(share.denominator, 0),
        })}
      </span>
      {share.leftOut !== undefined && share.counted !== undefined && (
        <span className={styles.leftOut}>
          {t('compare.leftOut', {
            leftOut: number(share.leftOut, 0),
            counted: number(share.counted, 0),
          })}
        </span>
      )}
    </td>
  );
}
