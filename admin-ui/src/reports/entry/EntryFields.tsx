import { type ReactNode, useId, useState } from 'react';
import {
  COUNT_BASES,
  DISABILITY_ASKED,
  DISABILITY_METHODS,
  POPULATION_GROUPS,
} from '../../../../api/domain/codes.js';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { activityOf, REPORTED } from '../activities';
import { useReportWords } from '../useReportWords';
import { CodeField, FieldsContext, type FieldsProps } from './CodeField';
import styles from './EntryFields.module.css';
import { EntryMoreFields } from './EntryMoreFields';
import { FigureField } from './FigureField';
import { forActivity } from './for-activity';
import { PlaceField } from './PlaceField';

/** What an entry is about: only the fields that its activity takes. */
export function EntryFields(props: FieldsProps) {
  const { form, onSet, onType, faultOf, place, countryCode } = props;
  const t = useText();
  const { label } = useReportWords();
  const definition = activityOf(form.activity ?? '');
  const { settings = [], stages = [], units = [], beneficiaryTypes = [] } = definition ?? {};
  const people = definition !== undefined && definition.people !== 'none';
  const asked = form.disabilityAsked;
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
          fault={faultOf('placeCode')}
          onChange={(code) => onSet({ placeCode: code })}
        />
        {settings.length > 1 && <CodeField field="setting" options={settings} optional />}
        {(beneficiaryTypes.length > 1 || faultOf('beneficiaryType')) && (
          <CodeField field="beneficiaryType" options={beneficiaryTypes} />
        )}
        {stages.length > 0 && (
          <CodeField field="stage" options={stages} optional={!definition?.stageRequired} />
        )}
        {people && <CodeField field="populationGroup" options={POPULATION_GROUPS} optional />}
        {people && <CodeField field="countBasis" options={COUNT_BASES} />}
        {people && <CodeField field="disabilityAsked" options={DISABILITY_ASKED} />}
        {people && asked === 'number' && (
          <FigureField place="disabilityAskedNumber" label={t('saddd.fields.disabilityAskedNumber')} />
        )}
        {people && asked !== 'none' && (
          <CodeField field="disabilityMethod" options={DISABILITY_METHODS} optional />
        )}
        {units.length > 0 && (
          <div className={styles.quantity}>
            <FigureField place="quantity/value" label={t('saddd.fields.quantity')} optional={people} />
            <CodeField
              field="quantity/unit"
              list="quantityUnit"
              name={t('saddd.fields.unit')}
              options={units}
              optional
            />
          </div>
        )}
      </div>
      <More open={props.showMore ?? false} label={t('saddd.moreFields')}>
        <EntryMoreFields
          service={form.activity === 'VA_SERVICE' || form.activity === 'VA_REFERRAL'}
          flagName={(flag) => label('flag', flag)}
          form={form}
          onType={onType}
        />
      </More>
    </FieldsContext>
  );
}

/** Fields that most entries leave out, folded away. */
function More({ open, label, children }: { open: boolean; label: string; children: ReactNode }) {
  const id = useId();
  const [shown, setShown] = useState(open);
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
