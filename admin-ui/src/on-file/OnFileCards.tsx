import type { Operator } from '../api/types';
import { CardGrid } from '../design/CardGrid';
import { OperatorVisitsCard } from '../visits/OperatorVisitsCard';
import { AccreditationsCard } from './AccreditationsCard';
import { AgreementsCard } from './AgreementsCard';
import { ChannelSurveysCard } from './ChannelSurveysCard';
import { SafeguardingChecksCard } from './SafeguardingChecksCard';
import { SopChecksCard } from './SopChecksCard';

/** Everything the centre keeps of one operator. */
export function OnFileCards({ operator }: { operator: Operator }) {
  return (
    <CardGrid least="26rem">
      <AgreementsCard operator={operator} />
      <AccreditationsCard operator={operator} />
      <SafeguardingChecksCard operator={operator} />
      <SopChecksCard operator={operator} />
      <OperatorVisitsCard operator={operator} />
      <ChannelSurveysCard operator={operator} />
    </CardGrid>
  );
}
