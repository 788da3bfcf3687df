import { activityOf } from '../activities';
import { LAYOUT } from './entry-form';

/** What choosing an activity sets besides: the only setting, stage or unit it takes, and disability by row where it is needed so. */
export function forActivity(code: string): Record<string, string> {
  const definition = activityOf(code);
  if (!definition) return { activity: code };
  const { settings, stages, stageRequired, units, beneficiaryTypes, disaggregation } = definition;
  return {
    activity: code,
    setting: settings.length === 1 && settings[0] !== 'other' ? (settings[0] ?? '') : '',
    stage: stageRequired && stages.length === 1 ? (stages[0] ?? '') : '',
    beneficiaryType: beneficiaryTypes[0] ?? '',
    'quantity/unit': units[0] ?? '',
    ...(disaggregation === 'sex_age_disability' && { [LAYOUT]: '' }),
  };
}
