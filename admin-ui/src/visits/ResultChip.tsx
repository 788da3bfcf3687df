import { Chip, type Tone } from '../design/Chip';
import { useText } from '../i18n/useText';
import type { Visit } from './types';

const TONE: Readonly<Record<Visit['result'], Tone>> = {
  satisfactory: 'ok',
  actions_needed: 'warn',
  not_satisfactory: 'bad',
};

/** How a visit ended. */
export function ResultChip({ result }: { result: Visit['result'] }) {
  const t = useText();
  return <Chip tone={TONE[result]}>{t(`visits.results.${result}`)}</Chip>;
}
