import { Chip } from '../../design/Chip';
import { Spoken } from '../../design/Spoken';
import { useText } from '../../i18n/useText';
import { numberOf } from '../reading-order';
import type { FrameworkFunction, PillarWeight, Recommendation } from '../types';
import styles from './PlaceLine.module.css';

/** Where a recommendation belongs: its function, the pillars it counts in, the standards it names. */
export function PlaceLine({
  parent,
  recommendation,
}: {
  parent: FrameworkFunction;
  recommendation: Recommendation;
}) {
  const t = useText();
  return (
    <span className={styles.line}>
      <span>
        <bdi>{recommendation.code}</bdi> ·{' '}
        {t('assessments.functionNumber', { number: numberOf(parent.code) })} · <bdi>{parent.title}</bdi>
      </span>
      {recommendation.pillars.map((pillar) => (
        <Pillar key={pillar.code} pillar={pillar} />
      ))}
      {recommendation.standards.map((standard) => (
        <bdi key={standard}>
          <Chip>{standard}</Chip>
        </bdi>
      ))}
    </span>
  );
}

function Pillar({ pillar: { code, weight, source } }: { pillar: PillarWeight }) {
  const t = useText();
  const notes = [
    weight === 0.5 ? t('assessments.secondary') : null,
    source === 'ours' ? t('assessments.pillarOurs') : null,
  ].filter((note) => note !== null);
  return (
    <span title={notes.join(' ')}>
      <Chip>
        {t(`assessments.pillars.${code}`)}
        {weight === 0.5 && <span aria-hidden="true"> {t('assessments.half')}</span>}
        {source === 'ours' && <span aria-hidden="true">*</span>}
        {notes.length > 0 && <Spoken> ({notes.join('; ')})</Spoken>}
      </Chip>
    </span>
  );
}
