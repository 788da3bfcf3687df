import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import { MyFunctions } from '../assignments/MyFunctions';
import { useCountryName } from '../queries';
import type { Assessment } from '../types';
import { ChecklistApart } from './ChecklistApart';
import { EarlierRounds } from './EarlierRounds';
import { LatestRound } from './LatestRound';

interface BodyRoundsProps {
  /** At least one, the latest first. */
  rounds: readonly [Assessment, ...Assessment[]];
}

/** One body's rounds: the latest with its figures, the earlier ones below. */
export function BodyRounds({ rounds }: BodyRoundsProps) {
  const t = useText();
  const [latest, ...earlier] = rounds;
  const country = useCountryName(latest.countryCode);
  return (
    <Card
      title={t(`assessments.bodies.${latest.body}`)}
      subtitle={
        <>
          <bdi>{country}</bdi>
          <ChecklistApart reference={latest.frameworkRef} />
        </>
      }
    >
      {latest.assignedFunctions ? <MyFunctions round={latest} /> : <LatestRound round={latest} />}
      {earlier.length > 0 && <EarlierRounds rounds={earlier} latest={latest.id} />}
    </Card>
  );
}
