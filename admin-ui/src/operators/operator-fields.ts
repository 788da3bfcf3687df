import type { Operator } from '../api/types';

/** An operator as it stands on the form. */
export interface OperatorFields {
  name: string;
  kind: Operator['kind'];
  /** One name a line. */
  alsoKnownAs: string;
  accredited: boolean;
}

export const NEW_OPERATOR: OperatorFields = {
  name: '',
  kind: 'operator',
  alsoKnownAs: '',
  accredited: true,
};

export function toFields({ name, kind, alsoKnownAs, accredited }: Operator): OperatorFields {
  return { name, kind, alsoKnownAs: alsoKnownAs.join('\n'), accredited };
}

export function toBody({ name, kind, alsoKnownAs, accredited }: OperatorFields) {
  const names = (alsoKnownAs ?? '').split('\n').map((line) => line.trim());
  return { name, kind, alsoKnownAs: names.filter((line) => line !== ''), accredited };
}
