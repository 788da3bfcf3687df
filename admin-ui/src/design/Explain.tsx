import Popover from '@mui/material/Popover';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../i18n/useText';
import styles from './Explain.module.css';
import { TextButton } from './TextButton';

export interface Part {
  label: string;
  /** Ready to be read. */
  value: ReactNode;
}

interface ExplainProps {
  /** What is explained, e.g. “KPI-01, January to September 2026”. */
  figure: string;
  /** All ready to be read; leave out what does not apply. */
  value?: ReactNode;
  numerator?: Part;
  denominator?: Part;
  parts?: readonly Part[];
  /** How it is computed, what is left out, where it is written down. */
  note?: ReactNode;
}

/** From a figure to what it is made of. */
export function Explain({ figure, value, numerator, denominator, parts = [], note }: ExplainProps) {
  const t = useText();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const row = (name: string, part: Part | undefined) =>
    part && (
      <div>
        <dt>
          {name}: {part.label}
        </dt>
        <dd>{part.value}</dd>
      </div>
    );
  return (
    <>
      <TextButton
        aria-label={t('design.explainNamed', { figure })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('design.explain')}
      </TextButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id } }}
      >
        <div className={styles.content}>
          <h3 id={id}>{figure}</h3>
          {value !== undefined && <p className={styles.value}>{value}</p>}
          <dl>
            {row(t('design.numerator'), numerator)}
            {row(t('design.denominator'), denominator)}
            {parts.map((part) => (
              <div key={part.label}>
                <dt>{part.label}</dt>
                <dd>{part.value}</dd>
              </div>
            ))}
          </dl>
          {note && <div className={styles.note}>{note}</div>}
          <TextButton onClick={() => setAnchor(null)}>{t('design.close')}</TextButton>
        </div>
      </Popover>
    </>
  );
}
