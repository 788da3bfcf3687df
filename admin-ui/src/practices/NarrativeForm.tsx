import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { NARRATIVE_LENGTH } from '../../../api/domain/narrative.js';
import { request } from '../api/client';
import { RequestError } from '../api/problem';
import { useRounds } from '../assessments/queries';
import { LabelledField } from '../design/LabelledField';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { directionOf, type Locale } from '../i18n/locale';
import { isFaultCode } from '../i18n/problems/codes';
import { useText } from '../i18n/useText';
import styles from './Practices.module.css';
import type { Narrative } from './queries';

interface NarrativeFormProps {
  country: string;
  language: Locale;
  /** Null: nothing is said in this language. */
  kept: Narrative | null;
}

/** The text of one language, the round it speaks of, and the way to take it back. */
export function NarrativeForm({ country, language, kept }: NarrativeFormProps) {
  const t = useText();
  const { number, period: written } = useFormats();
  const [text, setText] = useState(kept?.text ?? '');
  const [round, setRound] = useState(kept?.period ?? '');
  const { write, withdraw, error, isPending } = useNarrativeDeeds({ country, language, kept });
  const { data: rounds = [] } = useRounds();
  const published = new Set(rounds.filter(({ status }) => status === 'published').map((one) => one.period));
  const faults = error instanceof RequestError ? error.faults : [];
  const fault = faults.find(({ pointer }) => pointer === '#/text');
  const words = fault && (isFaultCode(fault.code) ? t(`problems.faults.${fault.code}`) : fault.detail);
  const send = (event: FormEvent) => {
    event.preventDefault();
    write({ text, period: round || null });
  };
  const room = t('practices.room', { used: number(text.length), most: number(NARRATIVE_LENGTH) });
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <LabelledField
        label={t('practices.words.field')}
        hint={`${t('practices.words.hint')} ${room}`}
        fault={words}
      >
        {(control) => (
          <textarea
            {...control}
            lang={language}
            dir={directionOf(language)}
            rows={10}
            maxLength={NARRATIVE_LENGTH}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </LabelledField>
      <LabelledField label={t('practices.words.round')} optional>
        {(control) => (
          <select {...control} value={round} onChange={({ target }) => setRound(target.value)}>
            <option value="">{t('practices.words.noRound')}</option>
            {[...published].sort().map((one) => (
              <option key={one} value={one}>
                {written(one)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <ProblemNotice error={error} />
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" disabled={isPending || text.trim() === ''}>
          {t('practices.words.save')}
        </Button>
        {kept && (
          <TextButton disabled={isPending} onClick={() => withdraw()}>
            {t('practices.withdraw')}
          </TextButton>
        )}
      </div>
    </form>
  );
}

function useNarrativeDeeds({ country, language, kept }: NarrativeFormProps) {
  const t = useText();
  const notify = useNotify();
  const client = useQueryClient();
  const path = `/countries/${country}/narratives/${language}`;
  const ifMatch = kept ? `"${kept.version}"` : undefined;
  const onSuccess = async () => {
    notify(t('app.saved'), { type: 'success' });
    await client.invalidateQueries({ queryKey: ['practices'] });
    await client.invalidateQueries({ queryKey: ['results'] });
  };
  const writing = useMutation({
    mutationFn: (body: { text: string; period: string | null }) =>
      request(path, { method: 'PUT', body, ifMatch }),
    onSuccess,
  });
  const withdrawing = useMutation({
    mutationFn: () => request(path, { method: 'DELETE', ifMatch }),
    onSuccess,
  });
  return {
    write: writing.mutate,
    withdraw: withdrawing.mutate,
    error: writing.error ?? withdrawing.error,
    isPending: writing.isPending || withdrawing.isPending,
  };
}
