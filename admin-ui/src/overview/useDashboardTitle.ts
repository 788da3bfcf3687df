import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { CountryResults } from '../results/types';

/** “Veldania, round 2026”; only the country where its two bodies are in different rounds. */
export function useDashboardTitle(results: CountryResults | undefined): string {
  const t = useText();
  const { period } = useFormats();
  if (!results) return t('app.loading');
  const rounds = [...new Set(results.bodies.flatMap((body) => body.period ?? []))];
  const [round] = rounds;
  if (round === undefined || rounds.length > 1) return results.name;
  return t('overview.title', { country: results.name, round: period(round) });
}
