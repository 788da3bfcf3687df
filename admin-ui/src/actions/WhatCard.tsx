import { ACTION_STATUSES } from '../../../api/domain/actions/action.js';
import { useMe } from '../api/session';
import { FieldRow } from '../design/FieldRow';
import { LabelledField } from '../design/LabelledField';
import { useText } from '../i18n/useText';
import { FieldsCard, type FormPartProps } from './FieldsCard';
import type { ActionStatus } from './types';

/** What is done, by whom, by when. */
export function WhatCard({ form, faults, onSet }: FormPartProps) {
  const t = useText();
  const today = useMe()?.today ?? '';
  const isOpen = form.status === 'planned' || form.status === 'in_progress';
  const isPast = isOpen && form.dueOn !== '' && form.dueOn < today;
  return (
    <FieldsCard title={t('actions.what')}>
      <LabelledField label={t('actions.fields.title')} fault={faults.get('#/title')}>
        {(control) => (
          <input
            {...control}
            maxLength={160}
            value={form.title}
            onChange={({ target }) => onSet({ title: target.value })}
          />
        )}
      </LabelledField>
      <LabelledField
        label={t('actions.fields.detail')}
        optional
        hint={t('actions.noNames')}
        fault={faults.get('#/detail')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={1000}
            value={form.detail}
            onChange={({ target }) => onSet({ detail: target.value })}
          />
        )}
      </LabelledField>
      <LabelledField
        label={t('actions.fields.owner')}
        hint={t('actions.ownerHint')}
        fault={faults.get('#/owner')}
      >
        {(control) => (
          <input
            {...control}
            maxLength={120}
            value={form.owner}
            onChange={({ target }) => onSet({ owner: target.value })}
          />
        )}
      </LabelledField>
      <FieldRow>
        <LabelledField
          label={t('actions.fields.dueOn')}
          hint={isPast ? t('actions.duePast') : undefined}
          fault={faults.get('#/dueOn')}
        >
          {(control) => (
            <input
              {...control}
              type="date"
              value={form.dueOn}
              onChange={({ target }) => onSet({ dueOn: target.value })}
            />
          )}
        </LabelledField>
        <LabelledField label={t('actions.fields.status')} fault={faults.get('#/doneOn')}>
          {(control) => (
            <select
              {...control}
              value={form.status}
              onChange={({ target }) => onSet({ status: target.value as ActionStatus })}
            >
              {ACTION_STATUSES.map((status) => (
                <option key={status} value={status}>
                  {t(`actions.statuses.${status}`)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
      </FieldRow>
    </FieldsCard>
  );
}
