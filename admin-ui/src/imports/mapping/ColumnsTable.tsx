import { InReadingDirection } from '../../design/InReadingDirection';
import { ScrollRegion } from '../../design/ScrollRegion';
import { useText } from '../../i18n/useText';
import type { SheetHeadings } from '../types';
import { isCoded } from './choices';
import styles from './Mapping.module.css';
import type { MappingForm } from './mapping-form';
import { RoleChoice } from './RoleChoice';
import { WordsTable } from './WordsTable';

const SHOWN_SAMPLES = 3;

interface ColumnsTableProps {
  sheet: SheetHeadings;
  form: MappingForm;
  onChange: (form: MappingForm) => void;
}

/** Each column of the file with what stands in it, and what it holds; below a column of words, what each word means. */
export function ColumnsTable({ sheet, form, onChange }: ColumnsTableProps) {
  const t = useText();
  const columns = sheet.columns.filter(({ heading }) => heading !== '');
  return (
    <InReadingDirection>
      <ScrollRegion label={t('imports.mapping.columns')}>
        <table className={styles.columns}>
          <caption>{t('imports.mapping.columns')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('imports.mapping.heading')}</th>
              <th scope="col">{t('imports.mapping.samples')}</th>
              <th scope="col">{t('imports.mapping.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ heading, samples }) => {
              const role = form.roles[heading] ?? '';
              return (
                <tr key={heading}>
                  <th scope="row">
                    <bdi>{heading}</bdi>
                  </th>
                  <td className={styles.quiet}>
                    <bdi>{samples.slice(0, SHOWN_SAMPLES).join(' · ')}</bdi>
                  </td>
                  <td>
                    <RoleChoice
                      heading={heading}
                      value={role}
                      onChoose={(chosen) =>
                        onChange({ ...form, roles: { ...form.roles, [heading]: chosen } })
                      }
                    />
                    {isCoded(role) && (
                      <WordsTable
                        role={role}
                        words={samples}
                        said={form.words[heading] ?? {}}
                        onSay={(words) => onChange({ ...form, words: { ...form.words, [heading]: words } })}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </InReadingDirection>
  );
}
