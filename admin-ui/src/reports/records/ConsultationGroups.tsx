import { useId } from 'react';
import { useText } from '../../i18n/useText';
import styles from './Records.module.css';
import { GROUPS, HEARD } from './record-fields';
import type { RecordTexts } from './record-texts';

interface ConsultationGroupsProps {
  texts: RecordTexts;
  faults: ReadonlyMap<string, string>;
  onSet: (place: string, text: string) => void;
}

/** Who took part in a consultation, and how each group was heard. */
export function ConsultationGroups({ texts, faults, onSet }: ConsultationGroupsProps) {
  const t = useText();
  const id = useId();
  return (
    <div>
      <h5 id={id}>{t('records.groupsTitle')}</h5>
      <p className={styles.quiet}>{t('records.groupsHint')}</p>
      <table className={styles.groups} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t('records.group')}</th>
            <th scope="col">{t('records.applies')}</th>
            <th scope="col">{t('records.number')}</th>
            <th scope="col">{t('records.heardHow')}</th>
          </tr>
        </thead>
        <tbody>
          {GROUPS.map((group) => {
            const at = `groups/${group}`;
            const name = t(`records.groups.${group}`);
            const fault = faults.get(at) ?? faults.get(`${at}/number`);
            const applies = texts[`${at}/applicable`] === 'yes';
            const named = (field: 'applies' | 'number' | 'heardHow') =>
              t('records.ofGroup', { group: name, field: t(`records.${field}`) });
            const tied = fault ? { 'aria-invalid': true, 'aria-describedby': `${id}-${group}` } : {};
            return (
              <tr key={group}>
                <th scope="row">{name}</th>
                <td>
                  <input
                    type="checkbox"
                    aria-label={named('applies')}
                    checked={applies}
                    onChange={(event) => onSet(`${at}/applicable`, event.target.checked ? 'yes' : 'no')}
                  />
                </td>
                <td>
                  <input
                    type="text"
                    inputMode="numeric"
                    autoComplete="off"
                    data-field={`${at}/number`}
                    aria-label={named('number')}
                    {...tied}
                    disabled={!applies && !texts[`${at}/number`]}
                    value={texts[`${at}/number`] ?? ''}
                    onChange={(event) => onSet(`${at}/number`, event.target.value)}
                  />
                </td>
                <td>
                  <select
                    aria-label={named('heardHow')}
                    disabled={!applies && !texts[`${at}/heard`]}
                    value={texts[`${at}/heard`] ?? ''}
                    onChange={(event) => onSet(`${at}/heard`, event.target.value)}
                  >
                    <option value="">{t('records.heard.not')}</option>
                    {HEARD.map((how) => (
                      <option key={how} value={how}>
                        {t(`records.heard.${how}`)}
                      </option>
                    ))}
                  </select>
                  {fault && (
                    <p id={`${id}-${group}`} className={styles.fault}>
                      {fault}
                    </p>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
