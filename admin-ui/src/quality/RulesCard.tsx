import { Card } from '../design/Card';
import { Chip, type Tone } from '../design/Chip';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { type Text, type TextKey, useText } from '../i18n/useText';
import styles from './Quality.module.css';
import type { DataQuality } from './useQuality';

const TONES: Readonly<Record<string, Tone>> = { E: 'bad', W: 'warn', I: 'neutral' };

/** What the rules said most often when reports were handed in. */
export function RulesCard({ quality, fileName }: { quality: DataQuality; fileName: string }) {
  const t = useText();
  const { number } = useFormats();
  const { rules, reports } = quality;
  const caption = t('quality.rulesTitle');
  return (
    <Card>
      <Figure
        caption={caption}
        summary={t('quality.rulesSummary', { reports: number(reports) })}
        table={tableOf(t, quality)}
        fileName={fileName}
      >
        <InReadingDirection>
          <ScrollRegion label={caption}>
            <table className={styles.rules}>
              <thead>
                <tr>
                  <th scope="col">{t('quality.rule')}</th>
                  <th scope="col">{t('quality.inReports')}</th>
                  <th scope="col">{t('quality.times')}</th>
                  <th scope="col">{t('quality.answered')}</th>
                </tr>
              </thead>
              <tbody>
                {rules.map(({ rule, severity, reports: within, findings, answered }) => (
                  <tr key={`${rule} ${severity}`}>
                    <th scope="row">
                      <Chip tone={TONES[severity] ?? 'neutral'}>{rule}</Chip> {ruleName(t, rule)}
                    </th>
                    <td>{number(within)}</td>
                    <td>{number(findings)}</td>
                    <td>{severity === 'W' ? number(answered) : ''}</td>
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

const ruleName = (t: Text, rule: string): string => t(`quality.rules.${rule}` as TextKey);

function tableOf(t: Text, { rules }: DataQuality): FigureTable {
  return {
    columns: [
      { key: 'rule', label: t('quality.rule') },
      { key: 'reports', label: t('quality.inReports') },
      { key: 'operators', label: t('quality.byOperators') },
      { key: 'findings', label: t('quality.times') },
      { key: 'answered', label: t('quality.answered') },
    ],
    rows: rules.map(({ rule, severity, reports, operators, findings, answered }) => ({
      rule: `${rule} ${ruleName(t, rule)} (${severity})`,
      reports,
      operators,
      findings,
      answered,
    })),
  };
}
