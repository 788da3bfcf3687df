import type { Operator } from '../api/types';

/** An operator as it stands on the form. */
export interface OperatorFields {
  name: string;
  kind: Operator['kind'];
  /** One name a line. */
  alsoKnownAs: string;
}

export const NEW_OPERATOR: OperatorFields = {
  name: '',
  kind: 'operator',
  alsoKnownAs: '',
};

export function toFields({ name, kind, alsoKnownAs }: Operator): OperatorFields {
  return { name, kind, alsoKnownAs: alsoKnownAs.join('\n') };
}

export function toBody({ name, kind, alsoKnownAs }: OperatorFields) {
  const names = (alsoKnownAs ?? '').split('\n').map((line) => line.trim());
  return { name, kind, alsoKnownAs: names.filter((line) => line !== '') };
}
