import { useText } from '../../i18n/useText';
import { activityOf } from '../activities';
import { useReportWords } from '../useReportWords';
import type { EntryForm } from './entry-form';

const CODED = ['beneficiaryType', 'setting', 'stage', 'populationGroup', 'countBasis'] as const;

/** What an entry is about in one line: “Direct · In school · Persons · disability asked of all, by …”. */
export function EntryFacts({ form }: { form: EntryForm }) {
  const t = useText();
  const { label } = useReportWords();
  if (!form.activity) return null;
  const people = activityOf(form.activity)?.people !== 'none';
  const facts = [
    ...CODED.filter((field) => people || field !== 'countBasis').map((field) => label(field, form[field])),
    form['quantity/value'] ? `${form['quantity/value']} ${label('quantityUnit', form['quantity/unit'])}` : '',
    form.projectCode,
    form.taskRef,
    form.implementingPartner,
    people ? askedOf(form) : '',
  ];
  return <>{facts.filter(Boolean).join(' · ')}</>;

  function askedOf({ disabilityAsked, disabilityAskedNumber = '?', disabilityMethod }: EntryForm): string {
    if (!isAsking(disabilityAsked)) return '';
    const asked = t(`saddd.facts.asked.${disabilityAsked}`, { number: disabilityAskedNumber });
    if (!disabilityMethod) return asked;
    return t('saddd.facts.by', { asked, method: label('disabilityMethod', disabilityMethod) });
  }
}

const isAsking = (code: string | undefined): code is 'all' | 'number' | 'none' | 'not_stated' =>
  code !== undefined && ['all', 'number', 'none', 'not_stated'].includes(code);
