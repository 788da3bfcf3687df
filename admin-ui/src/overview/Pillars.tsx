import { useState } from 'react';
import { BesideCaption } from '../design/BesideCaption';
import { Card } from '../design/Card';
import { Figure } from '../design/Figure';
import type { FigureTable } from '../design/figure-table';
import { SelectField } from '../design/SelectField';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { indexCell } from '../results/index-cell';
import type { PillarResult, PillarSets } from '../results/types';
import { PillarBars } from './PillarBars';

const SETS = ['country', 'NMAA', 'NMAC'] as const;

/** The four pillars on the three readings: of both bodies together, or of one. */
export function Pillars({ pillars, fileName }: { pillars: PillarSets; fileName: string }) {
  const t = useText();
  const there = SETS.filter((set) => pillars[set] !== null);
  const [chosen, choose] = useState<(typeof SETS)[number]>('country');
  const set = there.includes(chosen) ? chosen : there[0];
  const shown = set && pillars[set];
  if (!set || !shown) return null;
  const nameOf = (one: (typeof SETS)[number]) =>
    one === 'country' ? t('overview.bothBodies') : t(`results.bodies.${one}`);
  return (
    <Card>
      {there.length > 1 && (
        <BesideCaption>
          <SelectField
            label={t('overview.pillarsOf')}
            value={set}
            options={there.map((one) => ({ value: one, label: nameOf(one) }))}
            onChange={choose}
          />
        </BesideCaption>
      )}
      <PillarFigure pillars={shown} of={nameOf(set)} fileName={`${fileName}-${set}`} />
    </Card>
  );
}

function PillarFigure({ pillars, of, fileName }: { pillars: PillarResult[]; of: string; fileName: string }) {
  const t = useText();
  const { number } = useFormats();
  const told = pillars.filter(({ evidenced }) => typeof evidenced?.index === 'number');
  const parts = told.map(
    ({ code, evidenced }) => `${t(`results.pillars.${code}`)} ${number(evidenced?.index ?? 0, 0)}`,
  );
  const format = (value: number) => number(value);
  const titled = (value: string) => t('design.pair', { name: t('overview.pillars'), value });
  const table: FigureTable = {
    columns: [
      { key: 'pillar', label: t('overview.pillar') },
      { key: 'items', label: t('overview.recommendations') },
      { key: 'evidenced', label: t('results.readings.evidenced'), format },
      { key: 'claimed', label: t('results.readings.claimed'), format },
      { key: 'verified', label: t('results.readings.verified'), format },
    ],
    rows: pillars.map(({ code, evidenced, claimed, verified }) => ({
      pillar: t(`results.pillars.${code}`),
      items: evidenced?.items ?? 0,
      evidenced: indexCell(evidenced),
      claimed: indexCell(claimed),
      verified: indexCell(verified),
    })),
  };
  return (
    <Figure
      caption={titled(of)}
      summary={
        told.length > 0
          ? t('overview.pillarSummary', { pillars: parts.join(' · ') })
          : t('overview.pillarsWithheld')
      }
      table={table}
      fileName={fileName}
      note={t('overview.pillarNote')}
    >
      <PillarBars pillars={pillars} name={titled(parts.join(', '))} />
    </Figure>
  );
}
