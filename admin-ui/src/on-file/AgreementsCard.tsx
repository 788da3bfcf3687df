import { TextInput } from 'react-admin';
import { AGREEMENT_PARTIES } from '../../../api/domain/on-file.js';
import type { Operator } from '../api/types';
import { Chip } from '../design/Chip';
import { FieldRow } from '../design/FieldRow';
import { useText } from '../i18n/useText';
import { ChoiceInput, DayInput, YesNoInput } from './inputs';
import { KeptCard } from './KeptCard';
import { useTermWords } from './useTermWords';

const BLANK = { party: 'centre', number: null, from: null, until: null, sadddClause: null };

/** Agreements with the authority or the centre, and their SADDD clause. */
export function AgreementsCard({ operator }: { operator: Operator }) {
  const t = useText();
  const term = useTermWords();
  return (
    <KeptCard
      kind="agreements"
      operator={operator}
      sortBy="from"
      blank={BLANK}
      nameOf={(one) => `${t(`onFile.agreementWith.${one.party}`)}, ${term.words(one)}`}
      says={(one) => (
        <>
          <p>
            {t(`onFile.agreementWith.${one.party}`)}, {term.words(one)}.{' '}
            <Chip tone={term.state(one).tone}>{term.state(one).text}</Chip>
          </p>
          <p>
            {t(one.sadddClause ? 'onFile.withClause' : 'onFile.withoutClause')}{' '}
            {one.number && t('onFile.numbered', { number: one.number })}
          </p>
        </>
      )}
    >
      <FieldRow>
        <ChoiceInput
          source="party"
          label={t('onFile.party')}
          choices={AGREEMENT_PARTIES.map((party) => [party, t(`onFile.parties.${party}`)])}
        />
        <TextInput
          source="number"
          label={`${t('onFile.number')} (${t('app.optional')})`}
          helperText={t('onFile.numberHint')}
        />
      </FieldRow>
      <FieldRow>
        <DayInput source="from" label={t('onFile.from')} />
        <DayInput
          source="until"
          label={`${t('onFile.until')} (${t('app.optional')})`}
          hint={t('onFile.untilHint')}
        />
      </FieldRow>
      <YesNoInput source="sadddClause" label={t('onFile.clause')} hint={t('onFile.clauseHint')} />
    </KeptCard>
  );
}
