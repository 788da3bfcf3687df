import { useState } from 'react';
import { ACTION_STATUSES, isOpen } from '../../../api/domain/actions/action.js';
import { BODIES } from '../../../api/domain/codes.js';
import { useFramework } from '../assessments/queries';
import { functionsOf } from '../assessments/reading-order';
import { EmptyState } from '../design/EmptyState';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { Spoken } from '../design/Spoken';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { useAddress } from '../results/useAddress';
import styles from './Actions.module.css';
import { ActionTable } from './ActionTable';
import { Board } from './Board';
import { useActions } from './queries';
import type { BodyPlan } from './types';
import { useMove } from './useMove';
import { WhatIfPanel } from './WhatIfPanel';

interface PlanViewProps {
  plan: BodyPlan;
  countryCode: string;
  keeps: boolean;
}

const VIEWS = ['board', 'list'] as const;

/** "What if" and the actions below it, as a board or as a list, cut by function and status. */
export function PlanView({ plan, countryCode, keeps }: PlanViewProps) {
  const t = useText();
  const [address] = useAddress();
  const { data: actions = [], error, isPending } = useActions(countryCode, plan.body);
  const { move, error: refused, said } = useMove();
  // What somebody left out; everything open is in, also what is planned meanwhile.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const open = actions.filter(isOpen);
  const ticked = open.filter(({ id }) => !left.has(id));
  const toggle = (id: string) => setLeft((before) => toggled(before, id));
  const shown = actions.filter(
    (action) =>
      matches(address.get('function'), action.functions) && matches(address.get('status'), [action.status]),
  );
  const View = address.get('view') === 'list' ? ActionTable : Board;
  return (
    <Stack>
      {open.length > 0 && (
        <WhatIfPanel
          plan={plan}
          ticked={ticked.map(({ id }) => id).sort()}
          named={ticked.flatMap(({ recommendations }) => recommendations)}
          onAll={() => setLeft(new Set())}
          onNone={() => setLeft(new Set(open.map(({ id }) => id)))}
        />
      )}
      <Choices plan={plan} />
      <ProblemNotice error={error ?? refused} />
      <p role="status" className={styles.said}>
        <Spoken>{said}</Spoken>
      </p>
      {!isPending && actions.length === 0 ? (
        <EmptyState title={t('actions.none')} text={t('actions.noneText')} />
      ) : (
        <View
          actions={shown}
          keeps={keeps}
          ticked={{ has: (id) => !left.has(id), toggle }}
          onMove={(action, status) => void move(action, status)}
        />
      )}
    </Stack>
  );
}

const matches = (wanted: string | null, found: readonly string[]) => !wanted || found.includes(wanted);

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}

/** Whose plan, how it is laid out, and what of it. */
function Choices({ plan }: { plan: BodyPlan }) {
  const t = useText();
  const [address, change] = useAddress();
  const framework = useFramework(plan.round?.frameworkRef);
  const functions = framework.data ? functionsOf(framework.data, plan.body) : [];
  return (
    <div className={styles.choices}>
      <SelectField
        label={t('actions.whose')}
        value={plan.body}
        options={BODIES.map((value) => ({ value, label: t(`results.bodies.${value}`) }))}
        onChange={(body) => change({ body, function: null })}
      />
      <SelectField
        label={t('actions.view')}
        value={VIEWS.find((view) => view === address.get('view')) ?? 'board'}
        options={VIEWS.map((value) => ({ value, label: t(`actions.views.${value}`) }))}
        onChange={(view) => change({ view: view === 'board' ? null : view })}
      />
      <SelectField
        label={t('overview.function')}
        value={address.get('function') ?? ''}
        options={[
          { value: '', label: t('actions.allFunctions') },
          ...functions.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
        ]}
        onChange={(value) => change({ function: value })}
      />
      <SelectField
        label={t('actions.fields.status')}
        value={address.get('status') ?? ''}
        options={[
          { value: '', label: t('actions.allStatuses') },
          ...ACTION_STATUSES.map((value) => ({ value, label: t(`actions.statuses.${value}`) })),
        ]}
        onChange={(value) => change({ status: value })}
      />
    </div>
  );
}
