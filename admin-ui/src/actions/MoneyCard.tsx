import { FieldRow } from '../design/FieldRow';
import { LabelledField } from '../design/LabelledField';
import { useText } from '../i18n/useText';
import { FieldsCard, type FormPartProps } from './FieldsCard';

/** Offered first; any other of ISO 4217 may be typed. */
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'SEK', 'NOK', 'DKK', 'CAD', 'AUD'];

/** What it costs and who pays: blank is not estimated, 0 needs no money of its own. */
export function MoneyCard({ form, faults, onSet }: FormPartProps) {
  const t = useText();
  const fault = (field: string) => faults.get(`#/${field}`);
  return (
    <FieldsCard title={t('actions.money')}>
      <FieldRow>
        <LabelledField
          label={t('actions.fields.amount')}
          optional
          hint={t('actions.amountHint')}
          fault={fault('cost/amount')}
        >
          {(control) => (
            <input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              dir="ltr"
              value={form.amount}
              onChange={({ target }) => onSet({ amount: target.value })}
            />
          )}
        </LabelledField>
        <LabelledField
          label={t('actions.fields.currency')}
          hint={t('actions.currencyHint')}
          fault={fault('cost/currency')}
        >
          {(control) => (
            <>
              <input
                {...control}
                list="actions-currencies"
                maxLength={3}
                dir="ltr"
                value={form.currency}
                onChange={({ target }) => onSet({ currency: target.value })}
              />
              <datalist id="actions-currencies">
                {CURRENCIES.map((code) => (
                  <option key={code} value={code} />
                ))}
              </datalist>
            </>
          )}
        </LabelledField>
      </FieldRow>
      <LabelledField
        label={t('actions.fields.fundingSource')}
        optional
        hint={t('actions.fundingHint')}
        fault={fault('fundingSource')}
      >
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={form.fundingSource}
            onChange={({ target }) => onSet({ fundingSource: target.value })}
          />
        )}
      </LabelledField>
      <LabelledField
        label={t('actions.fields.donorRequest')}
        optional
        hint={t('actions.donorHint')}
        fault={fault('donorRequest')}
      >
        {(control) => (
          <input
            {...control}
            maxLength={300}
            value={form.donorRequest}
            onChange={({ target }) => onSet({ donorRequest: target.value })}
          />
        )}
      </LabelledField>
    </FieldsCard>
  );
}
