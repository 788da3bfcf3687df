import { FAMILIES } from '../../../api/domain/on-file.js';
import { useMe } from '../api/session';
import type { Operator } from '../api/types';
import { FieldRow } from '../design/FieldRow';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { ChoiceInput, DayInput, YesNoInput } from './inputs';
import { KeptCard } from './KeptCard';
import type { SopCheck } from './types';

/** What the centre found of the procedures, family by family. */
export function SopChecksCard({ operator }: { operator: Operator }) {
  const t = useText();
  const { date } = useFormats();
  const today = useMe()?.today ?? null;
  const title = ({ family, checkedOn }: SopCheck) =>
    `${t(`onFile.familyNames.${family}`)} · ${t('onFile.checked', { date: date(checkedOn) })}`;
  return (
    <KeptCard
      kind="sop-checks"
      operator={operator}
      sortBy="checkedOn"
      latest={5}
      blank={{ family: null, checkedOn: today, inclusive: null, dataSafe: null }}
      nameOf={title}
      says={(check) => (
        <>
          <p>{title(check)}</p>
          <p>
            {t(check.inclusive ? 'onFile.isInclusive' : 'onFile.notInclusive')}{' '}
            {t(check.dataSafe ? 'onFile.isDataSafe' : 'onFile.notDataSafe')}
          </p>
        </>
      )}
    >
      <FieldRow>
        <ChoiceInput
          source="family"
          label={t('onFile.family')}
          choices={FAMILIES.map((family) => [family, t(`onFile.familyNames.${family}`)])}
        />
        <DayInput source="checkedOn" label={t('onFile.checkedOn')} />
      </FieldRow>
      <YesNoInput source="inclusive" label={t('onFile.inclusive')} />
      <YesNoInput source="dataSafe" label={t('onFile.dataSafe')} />
    </KeptCard>
  );
}
