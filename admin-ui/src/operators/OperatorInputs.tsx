import { SelectInput, TextInput } from 'react-admin';
import { FieldRow } from '../design/FieldRow';
import { useText } from '../i18n/useText';

const KINDS = ['operator', 'centre', 'authority'] as const;

/** The fields of an operator, on both forms. */
export function OperatorInputs() {
  const t = useText();
  return (
    <>
      <FieldRow>
        <TextInput source="name" label={t('operators.name')} />
        <SelectInput
          source="kind"
          label={t('operators.kind')}
          choices={KINDS.map((id) => ({ id, name: t(`operators.kinds.${id}`) }))}
          translateChoice={false}
          isRequired
        />
      </FieldRow>
      <TextInput
        source="alsoKnownAs"
        label={`${t('operators.alsoKnownAs')} (${t('app.optional')})`}
        helperText={t('operators.alsoKnownAsHint')}
        multiline
        minRows={2}
      />
    </>
  );
}
