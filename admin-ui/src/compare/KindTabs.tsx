import { useText } from '../i18n/useText';
import styles from './KindTabs.module.css';
import { KINDS, type Kind } from './useView';

/** What stands side by side. One at a time: a page to read, not a wall. */
export function KindTabs({ kind, onChoose }: { kind: Kind; onChoose: (kind: Kind) => void }) {
  const t = useText();
  return (
    <nav className={styles.tabs} aria-label={t('compare.what')}>
      <ul>
        {KINDS.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === kind ? 'page' : undefined}
              onClick={() => onChoose(one)}
            >
              {t(`compare.kinds.${one}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
