import { useEffect, useState } from 'react';
import { useListContext } from 'react-admin';
import { useText } from '../i18n/useText';
import styles from './SearchBox.module.css';

const PAUSE_MS = 300;

/** Searches the list it stands in, a moment after the last key. */
export function SearchBox() {
  const t = useText();
  const { filterValues, setFilters } = useListContext();
  const asked: string = filterValues?.q ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => {
    if (text.trim() === asked) return;
    const timer = setTimeout(() => setFilters(text.trim() === '' ? {} : { q: text.trim() }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, asked, setFilters]);
  return (
    <input
      type="search"
      className={styles.box}
      aria-label={t('design.search')}
      placeholder={t('design.search')}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
