import { useState } from 'react';
import type { CountrySettings } from '../../../../api/domain/report.js';
import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import { useReportWords } from '../useReportWords';
import styles from './EntryEditor.module.css';
import { EntryFields } from './EntryFields';
import type { EntryEditing } from './useEntryEditor';

interface EntryAboutProps {
  editor: EntryEditing;
  country: CountrySettings;
  leave: () => void;
  saveSoon: () => void;
}

/** What the entry is about, to be changed: open while it is new, folded away afterwards. */
export function EntryAbout({ editor, country, leave, saveSoon }: EntryAboutProps) {
  const t = useText();
  const words = useReportWords();
  const { form, state, checks, place, set, type } = editor;
  const [open, setOpen] = useState(state.version === null);
  const faultOf = (at: string) => {
    const found = checks.findings.find(({ cell, severity }) => cell === at && severity !== 'I');
    const missing = found?.key === 'V01.missing' && state.version === null;
    return found && !missing ? words.finding(found) : undefined;
  };
  const setAndSave = (values: Readonly<Record<string, string>>) => {
    set(values);
    saveSoon();
  };
  return (
    <Card>
      <details className={styles.about} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('saddd.about')}</summary>
        <EntryFields
          form={form}
          countryCode={country.code}
          place={place}
          flags={country.enabledFlags}
          faultOf={faultOf}
          onSet={setAndSave}
          onType={type}
          onLeave={leave}
        />
      </details>
    </Card>
  );
}
