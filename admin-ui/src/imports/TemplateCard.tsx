import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '../design/Card';
import { SelectField } from '../design/SelectField';
import { useFormats } from '../design/useFormats';
import { currentLocale, LOCALE_NAMES, LOCALES, type Locale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import { useOpenPeriods } from '../reports/useOpenPeriods';
import { useOperatorChoice } from '../reports/useOperatorChoice';
import styles from './Imports.module.css';

/** A workbook to take along where there is no line: whose, of which period, in which language. */
export function TemplateCard({ country }: { country: string }) {
  const t = useText();
  const { period: write } = useFormats();
  const operators = useOperatorChoice(country).filter(({ closedOn }) => closedOn === null);
  const { months, quarters } = useOpenPeriods();
  const [chosen, setChosen] = useState('');
  const [wanted, setWanted] = useState('');
  const [lang, setLang] = useState<Locale>(currentLocale);
  const [filled, setFilled] = useState('false');
  const operatorId = operators.find(({ id }) => id === chosen)?.id ?? operators[0]?.id;
  const periods = [...months, ...quarters];
  const period = periods.includes(wanted) ? wanted : (months[1] ?? months[0]);
  if (!useMay('report:enter') || !operatorId || !period) return null;
  const address = `/api/v1/exports/template.xlsx?${new URLSearchParams({ operatorId, period, lang, filled })}`;
  return (
    <Card title={t('imports.template.title')} subtitle={t('imports.template.text')}>
      <div className={styles.template}>
        {operators.length > 1 && (
          <SelectField
            label={t('reports.operator')}
            value={operatorId}
            options={operators.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        )}
        <SelectField
          label={t('reports.period')}
          value={period}
          options={periods.map((value) => ({ value, label: write(value) }))}
          onChange={setWanted}
        />
        <SelectField
          label={t('imports.template.language')}
          value={lang}
          options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value].name }))}
          onChange={setLang}
        />
        <SelectField
          label={t('imports.template.rows')}
          value={filled}
          options={[
            { value: 'false', label: t('imports.template.empty') },
            { value: 'true', label: t('imports.template.filled') },
          ]}
          onChange={setFilled}
        />
        <Button component="a" href={address} download variant="outlined">
          {t('imports.template.get')}
        </Button>
      </div>
    </Card>
  );
}
