import { useGetList } from 'react-admin';
import type { Operator } from '../api/types';
import { LabelledField } from '../design/LabelledField';
import { useText } from '../i18n/useText';
import { REPORTED } from '../reports/activities';
import { PlaceField } from '../reports/entry/PlaceField';
import { useCodeLabels } from '../reports/useCodeLabels';
import { usePlaces } from '../reports/useReport';
import { RadioBar } from './RadioBar';
import styles from './Visits.module.css';
import type { VisitForm } from './visit-form';

/** The usual one first. */
const KINDS = ['visit', 'accreditation'] as const;

interface AboutFieldsProps {
  form: VisitForm;
  countryCode: string;
  /** Whose it is stands. */
  existing: boolean;
  faults: ReadonlyMap<string, string>;
  onSet: (values: Partial<VisitForm>) => void;
}

/** Who was visited, when, at what work, and where. */
export function AboutFields({ form, countryCode, existing, faults, onSet }: AboutFieldsProps) {
  const t = useText();
  const label = useCodeLabels();
  const place = usePlaces(countryCode, [form.placeCode]).get(form.placeCode);
  return (
    <div className={styles.fields}>
      {!existing && <WhoField {...{ form, countryCode, faults, onSet }} />}
      <div>
        <p className={styles.label} aria-hidden="true">
          {t('visits.kind')}
        </p>
        <RadioBar
          label={t('visits.kind')}
          value={form.kind}
          options={KINDS.map((kind) => [kind, t(`visits.kinds.${kind}`)])}
          onChoose={(kind) => onSet({ kind })}
        />
      </div>
      <LabelledField label={t('visits.heldOn')} fault={faults.get('#/heldOn')}>
        {(control) => (
          <input
            {...control}
            type="date"
            required
            value={form.heldOn}
            onChange={({ target }) => onSet({ heldOn: target.value })}
          />
        )}
      </LabelledField>
      <LabelledField label={t('visits.activity')} fault={faults.get('#/activity')}>
        {(control) => (
          <select
            {...control}
            required
            value={form.activity}
            onChange={({ target }) => onSet({ activity: target.value })}
          >
            <option value="">{t('visits.chooseActivity')}</option>
            {REPORTED.map(({ code }) => (
              <option key={code} value={code}>
                {label('activity', code)}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <PlaceField
        countryCode={countryCode}
        value={form.placeCode}
        place={place}
        fault={faults.get('#/placeCode')}
        onChange={(placeCode) => onSet({ placeCode })}
      />
    </div>
  );
}

function WhoField({ form, countryCode, faults, onSet }: Omit<AboutFieldsProps, 'existing'>) {
  const t = useText();
  const { data = [] } = useGetList<Operator>('operators', {
    filter: { countryCode },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 500 },
  });
  return (
    <LabelledField label={t('visits.operator')} fault={faults.get('#/operatorId')}>
      {(control) => (
        <select
          {...control}
          required
          value={form.operatorId}
          onChange={({ target }) => onSet({ operatorId: target.value })}
        >
          <option value="">{t('reports.chooseOperator')}</option>
          {data.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
