import {
  COUNT_BASES,
  DISABILITY_ASKED,
  DISABILITY_METHODS,
  POPULATION_GROUPS,
} from '../../../../api/domain/codes.js';
import { useText } from '../../i18n/useText';
import { CodeField, useFields } from './CodeField';
import { FigureField } from './FigureField';

/** Whom an activity counts, and how disability was asked. */
export function PeopleFields() {
  const t = useText();
  const asked = useFields().form.disabilityAsked;
  return (
    <>
      <CodeField field="populationGroup" options={POPULATION_GROUPS} optional />
      <CodeField field="countBasis" options={COUNT_BASES} />
      <CodeField field="disabilityAsked" options={DISABILITY_ASKED} />
      {asked === 'number' && (
        <FigureField place="disabilityAskedNumber" label={t('saddd.fields.disabilityAskedNumber')} />
      )}
      {asked !== 'none' && <CodeField field="disabilityMethod" options={DISABILITY_METHODS} optional />}
    </>
  );
}
