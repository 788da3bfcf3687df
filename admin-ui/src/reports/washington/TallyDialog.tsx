import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Count } from '../../../../api/domain/cells.js';
import {
  disabilityOf,
  peopleIn,
  tallied,
  WG_QUESTIONS,
  type WgAnswers,
} from '../../../../api/domain/washington-group.js';
import { LabelledField } from '../../design/LabelledField';
import { TextButton } from '../../design/TextButton';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { type GridRow, ROWS } from '../SadddGrid/grid-shape';
import { useReportWords } from '../useReportWords';
import { Question } from './Question';
import styles from './TallyDialog.module.css';
import { TallyTable } from './TallyTable';

interface TallyDialogProps {
  tally: readonly Count[];
  onTally: (tally: readonly Count[]) => void;
  onPutIn: () => void;
  onClose: () => void;
}

/** Asks person by person. Answers stand in the form only, and leave it with the next person: what remains is the tally. */
export function TallyDialog({ tally, onTally, onPutIn, onClose }: TallyDialogProps) {
  const t = useText();
  const words = useReportWords();
  const { number } = useFormats();
  const title = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [row, setRow] = useState(0);
  const people = peopleIn(tally, 'all', '_T');
  const count = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const answers = Object.fromEntries(new FormData(form)) as unknown as WgAnswers;
    const { sex, ageBand } = ROWS[row] as GridRow;
    onTally(tallied(tally, sex, ageBand, disabilityOf(answers)));
    form.reset();
    first.current?.focus();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="md" aria-labelledby={title}>
      <div className={styles.dialog}>
        <h2 id={title}>{t('washington.title')}</h2>
        <p>{t('washington.text')}</p>
        <form className={styles.person} autoComplete="off" onSubmit={count}>
          <LabelledField label={t('washington.who')}>
            {(control) => (
              <select
                {...control}
                ref={first}
                value={row}
                onChange={({ target }) => setRow(Number(target.value))}
              >
                {ROWS.map(({ sex, ageBand }, index) => (
                  <option key={`${sex},${ageBand}`} value={index}>
                    {words.row(sex, ageBand)}
                  </option>
                ))}
              </select>
            )}
          </LabelledField>
          {WG_QUESTIONS.map((question) => (
            <Question key={question} question={question} />
          ))}
          <Button type="submit" variant="outlined">
            {t('washington.count')}
          </Button>
        </form>
        <p role="status">{t('washington.soFar', { number: number(people) })}</p>
        {people > 0 && <TallyTable tally={tally} />}
        <div className={styles.deeds}>
          <Button variant="contained" disabled={people === 0} onClick={onPutIn}>
            {t('washington.putIn')}
          </Button>
          <Button onClick={onClose}>{t('washington.close')}</Button>
          {people > 0 && <TextButton onClick={() => onTally([])}>{t('washington.again')}</TextButton>}
        </div>
      </div>
    </Dialog>
  );
}
