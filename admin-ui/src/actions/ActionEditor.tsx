import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { useRefresh } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { useMe } from '../api/session';
import type { Framework, Scores } from '../assessments/types';
import { Notice } from '../design/Notice';
import { problemText } from '../design/ProblemNotice';
import { useText } from '../i18n/useText';
import { RemoveKept } from '../on-file/RemoveKept';
import styles from './ActionEditor.module.css';
import { type ActionForm, fromSuggestion, withGap } from './action-form';
import { CriteriaCard } from './CriteriaCard';
import { MoneyCard } from './MoneyCard';
import { SuggestionsCard } from './SuggestionsCard';
import type { PlannedAction } from './types';
import { type Home, useActionSaving } from './useActionSaving';
import { WhatCard } from './WhatCard';

interface ActionEditorProps {
  /** Null: a new one. */
  action: PlannedAction | null;
  home: Home;
  framework: Framework;
  /** Of the body's latest round; absent where there is none. */
  scores: Scores | undefined;
  start: ActionForm;
  /** Codes of the recommendations it begins with. */
  about: readonly string[];
}

/** From the gap to the action: which criteria, what is suggested, what is done by whom and when, and for how much. */
export function ActionEditor({ action, home, framework, scores, start, about: first }: ActionEditorProps) {
  const t = useText();
  const today = useMe()?.today ?? '';
  const [form, setForm] = useState(start);
  const [about, setAbout] = useState(first);
  const { save, error, faults, saving } = useActionSaving(action, home);
  const set = (values: Partial<ActionForm>) => setForm((before) => ({ ...before, ...values }));
  const choose = (code: string) => {
    setAbout([...about, code]);
    const gap = scores?.recommendations.find((one) => one.code === code);
    set({ criteria: withGap(form.criteria, gap) });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    save(form);
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <CriteriaCard
        {...{ framework, scores, about, form, faults }}
        body={home.body}
        onAbout={choose}
        onChange={(criteria) => set({ criteria })}
      />
      <SuggestionsCard
        frameworkRef={home.frameworkRef}
        scores={scores}
        about={about}
        chosen={form.suggestionCode}
        onUse={(suggestion) => setForm(fromSuggestion(form, suggestion, today))}
      />
      <WhatCard form={form} faults={faults} onSet={set} />
      <MoneyCard form={form} faults={faults} onSet={set} />
      {error && (
        <Notice tone="bad" role="alert">
          {problemText(t, error)}
        </Notice>
      )}
      <Buttons action={action} saving={saving} />
    </form>
  );
}

function Buttons({ action, saving }: { action: PlannedAction | null; saving: boolean }) {
  const t = useText();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const away = async () => {
    await navigate('/actions');
    refresh();
  };
  return (
    <div className={styles.buttons}>
      <Button type="submit" variant="contained" disabled={saving}>
        {t('actions.save')}
      </Button>
      <Button component={Link} to="/actions">
        {t('app.cancel')}
      </Button>
      {action && (
        <RemoveKept resource="actions" record={action} ask={t('actions.removeAsk')} onRemoved={away} />
      )}
    </div>
  );
}
