import type { ReactNode } from 'react';
import { Card } from '../design/Card';
import styles from './ActionEditor.module.css';
import type { ActionForm } from './action-form';

/** What the cards of the form have in common. */
export interface FormPartProps {
  form: ActionForm;
  /** What is wrong, by JSON pointer. */
  faults: ReadonlyMap<string, string>;
  onSet: (values: Partial<ActionForm>) => void;
}

/** A card of the form with its fields below each other. */
export function FieldsCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <div className={styles.fields}>{children}</div>
    </Card>
  );
}
