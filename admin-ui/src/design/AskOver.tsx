import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type ReactNode, useId } from 'react';
import styles from './AskOver.module.css';
import { focusWhenShown } from './focus-when-shown';

interface AskOverProps {
  title: string;
  text: string;
  /** The way back to the work, which has the focus. */
  stay: string;
  choices: readonly { words: string; onChoose: () => void }[];
  onStay: () => void;
  /** Why the last choice came to nothing. */
  children?: ReactNode;
}

/** Asks over the page before somebody goes away from what would be lost. */
export function AskOver({ title, text, stay, choices, onStay, children }: AskOverProps) {
  const id = useId();
  return (
    <Dialog open onClose={onStay} aria-labelledby={id}>
      <div className={styles.asking}>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        {children}
        <div className={styles.choices}>
          <Button ref={focusWhenShown} variant="contained" onClick={onStay}>
            {stay}
          </Button>
          {choices.map(({ words, onChoose }) => (
            <Button key={words} onClick={onChoose}>
              {words}
            </Button>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
