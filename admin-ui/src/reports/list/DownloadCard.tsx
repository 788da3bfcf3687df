import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '../../design/Card';
import { SelectField } from '../../design/SelectField';
import { useText } from '../../i18n/useText';
import { monthsOf, type Preset, presetsOn, useToday } from '../../results/months';
import styles from './List.module.css';

const FORMATS = [
  { key: 'xlsx', file: 'reports.xlsx', dialect: 'plain' },
  { key: 'csv', file: 'reports.csv', dialect: 'plain' },
  { key: 'hxl', file: 'reports.csv', dialect: 'hxl' },
  { key: 'json', file: 'reports.json', dialect: 'plain' },
  { key: 'dhis2', file: 'reports.json', dialect: 'dhis2' },
] as const;

const BASES = ['verified', 'latest', 'current'] as const;

/** Reports as files: which months, which state, and in one plain sentence what each format is for. */
export function DownloadCard({ countryCode }: { countryCode: string }) {
  const t = useText();
  const today = useToday();
  const [preset, setPreset] = useState<Preset>('last12');
  const [basis, setBasis] = useState<(typeof BASES)[number]>('verified');
  const address = (file: string, dialect: string) =>
    `/api/v1/exports/${file}?${new URLSearchParams({ country: countryCode, ...monthsOf(preset, today), basis, dialect })}`;
  return (
    <Card title={t('downloads.title')} subtitle={t('downloads.text')}>
      <div className={styles.filters}>
        <SelectField
          label={t('results.period.label')}
          value={preset}
          options={presetsOn(today).map((value) => ({ value, label: t(`results.period.${value}`) }))}
          onChange={setPreset}
        />
        <SelectField
          label={t('downloads.basis')}
          value={basis}
          options={BASES.map((value) => ({ value, label: t(`downloads.bases.${value}`) }))}
          onChange={setBasis}
        />
      </div>
      <ul className={styles.downloads}>
        {FORMATS.map(({ key, file, dialect }) => (
          <li key={key}>
            <Button component="a" href={address(file, dialect)} download variant="outlined">
              {t(`downloads.formats.${key}`)}
            </Button>
            <span className={styles.quiet}>{t(`downloads.for.${key}`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
