import { useMe } from '../api/session';
import type { Operator } from '../api/types';
import { FieldRow } from '../design/FieldRow';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { CountInput, DayInput } from './inputs';
import { KeptCard } from './KeptCard';
import type { ChannelSurvey } from './types';

const COUNTS = {
  womenAsked: null,
  womenKnow: null,
  womenTrust: null,
  menAsked: null,
  menKnow: null,
  menTrust: null,
};
const SEXES = ['women', 'men'] as const;

/** What samples of adults said of the reporting channel. */
export function ChannelSurveysCard({ operator }: { operator: Operator }) {
  const t = useText();
  const { date } = useFormats();
  const today = useMe()?.today ?? null;
  return (
    <KeptCard
      kind="channel-surveys"
      operator={operator}
      sortBy="heldOn"
      latest={2}
      blank={{ heldOn: today, ...COUNTS }}
      owner={{ countryCode: operator.countryCode }}
      nameOf={({ heldOn }) => date(heldOn)}
      says={(survey) => <Said survey={survey} />}
    >
      <DayInput source="heldOn" label={t('onFile.heldOn')} />
      {SEXES.map((sex) => (
        <FieldRow key={sex}>
          {(['asked', 'know', 'trust'] as const).map((what) => (
            <CountInput
              key={what}
              source={sex + what.slice(0, 1).toUpperCase() + what.slice(1)}
              label={`${t(`onFile.${sex}`)}: ${t(`onFile.${what}`)}`}
            />
          ))}
        </FieldRow>
      ))}
    </KeptCard>
  );
}

function Said({ survey }: { survey: ChannelSurvey }) {
  const t = useText();
  const { date, number } = useFormats();
  const { heldOn, womenAsked, womenKnow, womenTrust, menAsked, menKnow, menTrust } = survey;
  const said = (asked: number, know: number, trust: number) => ({
    asked: number(asked),
    know: number(know),
    trust: number(trust),
  });
  return (
    <>
      <p>{date(heldOn)}</p>
      <p>
        {womenAsked === 0
          ? t('onFile.womenUnasked')
          : t('onFile.womenSaid', said(womenAsked, womenKnow, womenTrust))}
      </p>
      <p>
        {menAsked === 0 ? t('onFile.menUnasked') : t('onFile.menSaid', said(menAsked, menKnow, menTrust))}
      </p>
    </>
  );
}
