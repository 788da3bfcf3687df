import { TextInput } from 'react-admin';
import { ACCREDITATION_BASES, FAMILIES } from '../../../api/domain/on-file.js';
import type { Operator } from '../api/types';
import { Chip } from '../design/Chip';
import { FieldRow } from '../design/FieldRow';
import { useText } from '../i18n/useText';
import { ChoiceInput, DayInput, SeveralInput } from './inputs';
import { KeptCard } from './KeptCard';
import { useTermWords } from './useTermWords';

const BLANK = { basis: 'accredited', number: null, families: [], from: null, until: null };

/** Leave to work: accreditations and other authorisations, and for what. */
export function AccreditationsCard({ operator }: { operator: Operator }) {
  const t = useText();
  const term = useTermWords();
  const optional = t('app.optional');
  return (
    <KeptCard
      kind="accreditations"
      operator={operator}
      sortBy="from"
      blank={BLANK}
      nameOf={(one) => `${t(`onFile.bases.${one.basis}`)}, ${term.words(one)}`}
      says={(one) => (
        <>
          <p>
            {t(`onFile.bases.${one.basis}`)}, {term.words(one)}.{' '}
            <Chip tone={term.state(one).tone}>{term.state(one).text}</Chip>
          </p>
          <p>
            {one.families.length === 0
              ? t('onFile.forUnknown')
              : t('onFile.forFamilies', {
                  families: one.families.map((family) => t(`onFile.familyNames.${family}`)).join(', '),
                })}{' '}
            {one.number && t('onFile.numbered', { number: one.number })}
          </p>
        </>
      )}
    >
      <FieldRow>
        <ChoiceInput
          source="basis"
          label={t('onFile.basis')}
          choices={ACCREDITATION_BASES.map((basis) => [basis, t(`onFile.bases.${basis}`)])}
        />
        <TextInput source="number" label={`${t('onFile.number')} (${optional})`} />
      </FieldRow>
      <SeveralInput
        source="families"
        label={t('onFile.families')}
        hint={t('onFile.familiesHint')}
        choices={FAMILIES.map((family) => [family, t(`onFile.familyNames.${family}`)])}
      />
      <FieldRow>
        <DayInput source="from" label={`${t('onFile.from')} (${optional})`} hint={t('onFile.fromHint')} />
        <DayInput source="until" label={`${t('onFile.until')} (${optional})`} hint={t('onFile.untilHint')} />
      </FieldRow>
    </KeptCard>
  );
}
