import { memo, type ReactNode, useId, useState } from 'react';
import type { ActivityDefinition } from '../../../../api/domain/activity.js';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { activityOf, REPORTED } from '../activities';
import { CodeField, FieldsContext, type FieldsProps, useFields } from './CodeField';
import styles from './EntryFields.module.css';
import { EntryMoreFields } from './EntryMoreFields';
import { FigureField } from './FigureField';
import { forActivity } from './for-activity';
import { PeopleFields } from './PeopleFields';
import { PlaceField } from './PlaceField';

/** What an entry is about: only the fields that its activity takes. Not drawn again while one types in the grid. */
export const EntryFields = memo(function EntryFields(props: FieldsProps) {
  const t = useText();
  const { form, onSet, faults, place, countryCode } = props;
  const definition = activityOf(form.activity ?? '');
  return (
    <FieldsContext value={props}>
      <div className={styles.fields}>
        <CodeField
          field="activity"
          options={REPORTED.map(({ code }) => code)}
          onChange={(code) => onSet(forActivity(code))}
        />
        <PlaceField
          countryCode={countryCode}
          value={form.placeCode ?? ''}
          place={place}
          fault={faults.placeCode}
          onChange={(code) => onSet({ placeCode: code })}
        />
        {definition && <KindFields definition={definition} />}
        {definition && definition.people !== 'none' && <PeopleFields />}
        {definition && definition.units.length > 0 && <QuantityFields definition={definition} />}
      </div>
      <More label={t('saddd.moreFields')}>
        <EntryMoreFields />
      </More>
    </FieldsContext>
  );
});

/** Setting, beneficiaries and stage, where the activity leaves a choice or a rule objects. */
function KindFields({ definition }: { definition: ActivityDefinition }) {
  const { faults } = useFields();
  const { settings, beneficiaryTypes, stages, stageRequired } = definition;
  return (
    <>
      {settings.length > 1 && <CodeField field="setting" options={settings} optional />}
      {(beneficiaryTypes.length > 1 || faults.beneficiaryType) && (
        <CodeField field="beneficiaryType" options={beneficiaryTypes} />
      )}
      {stages.length > 0 && <CodeField field="stage" options={stages} optional={!stageRequired} />}
    </>
  );
}

function QuantityFields({ definition }: { definition: ActivityDefinition }) {
  const t = useText();
  const { units } = definition;
  return (
    <div className={styles.quantity}>
      <FigureField place="quantity/value" label={t('saddd.fields.quantity')} />
      <CodeField
        field="quantity/unit"
        list="quantityUnit"
        name={t('saddd.fields.unit')}
        options={units}
        optional
      />
    </div>
  );
}

/** Fields that most entries leave out, folded away. */
function More({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.more}>
      <TextButton aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
        {label}
      </TextButton>
      <div id={id} hidden={!shown}>
        {children}
      </div>
    </div>
  );
}
