import { FILE_STATES } from '../../../api/domain/on-file.js';
import { useMe } from '../api/session';
import type { Operator } from '../api/types';
import { FieldRow } from '../design/FieldRow';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { ChoiceInput, DayInput } from './inputs';
import { KeptCard } from './KeptCard';

/** What the centre found of policy and channel: never a case. */
export function SafeguardingChecksCard({ operator }: { operator: Operator }) {
  const t = useText();
  const { date } = useFormats();
  const today = useMe()?.today ?? null;
  return (
    <KeptCard
      kind="safeguarding-checks"
      operator={operator}
      sortBy="checkedOn"
      blank={{ checkedOn: today, policy: null, channel: null }}
      nameOf={({ checkedOn }) => t('onFile.checked', { date: date(checkedOn) })}
      says={({ checkedOn, policy, channel }) => (
        <>
          <p>{t('onFile.checked', { date: date(checkedOn) })}</p>
          <p>
            {t('onFile.policy')}: {t(`onFile.policies.${policy}`)}. {t('onFile.channel')}:{' '}
            {t(`onFile.channels.${channel}`)}.
          </p>
        </>
      )}
    >
      <DayInput source="checkedOn" label={t('onFile.checkedOn')} />
      <FieldRow>
        <ChoiceInput
          source="policy"
          label={t('onFile.policy')}
          choices={FILE_STATES.map((state) => [state, t(`onFile.policies.${state}`)])}
        />
        <ChoiceInput
          source="channel"
          label={t('onFile.channel')}
          choices={FILE_STATES.map((state) => [state, t(`onFile.channels.${state}`)])}
        />
      </FieldRow>
    </KeptCard>
  );
}
