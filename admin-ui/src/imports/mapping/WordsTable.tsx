import { useText } from '../../i18n/useText';
import { useCodeLabels } from '../../reports/useCodeLabels';
import { type CodedRole, MEANINGS } from './choices';
import { CODES, listOf } from './codes';
import styles from './Mapping.module.css';
import { useRoleNames } from './useRoleNames';

type Said = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface WordsTableProps {
  role: CodedRole;
  /** As they stand in the file. */
  words: readonly string[];
  said: Said;
  onSay: (said: Said) => void;
}

/** What each word of a column stands for; one that is left open is refused when a file is read. */
export function WordsTable({ role, words, said, onSay }: WordsTableProps) {
  const t = useText();
  const label = useCodeLabels();
  const roleName = useRoleNames();
  return (
    <ul className={styles.words}>
      {words.map((word) => (
        <li key={word}>
          <bdi>{word}</bdi>
          {MEANINGS[role].map((meaning) => (
            <select
              key={meaning}
              className={styles.choice}
              aria-label={t('imports.mapping.means', { word, what: roleName(meaning) })}
              value={said[word]?.[meaning] ?? ''}
              onChange={({ target }) =>
                onSay({ ...said, [word]: { ...said[word], [meaning]: target.value } })
              }
            >
              <option value="">{roleName(meaning)}…</option>
              {CODES[meaning]?.map((code) => (
                <option key={code} value={code}>
                  {label(listOf(meaning), code)}
                </option>
              ))}
            </select>
          ))}
        </li>
      ))}
    </ul>
  );
}
