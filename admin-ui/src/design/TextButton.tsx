import type { ButtonHTMLAttributes } from 'react';
import styles from './TextButton.module.css';

/** A button that reads like a link: for small deeds beside a text. */
export function TextButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={styles.button} {...props} />;
}
