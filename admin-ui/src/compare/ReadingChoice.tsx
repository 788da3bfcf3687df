import { BesideCaption } from '../design/BesideCaption';
import { SelectField } from '../design/SelectField';
import { useText } from '../i18n/useText';
import type { ReadingName } from '../results/types';
import { READINGS } from './useView';

interface ReadingChoiceProps {
  reading: ReadingName;
  onRead: (reading: ReadingName) => void;
}

/** Which of the three readings is drawn; the table twin has all. */
export function ReadingChoice({ reading, onRead }: ReadingChoiceProps) {
  const t = useText();
  return (
    <BesideCaption>
      <SelectField
        label={t('compare.reading')}
        value={reading}
        options={READINGS.map((one) => ({ value: one, label: t(`results.readings.${one}`) }))}
        onChange={onRead}
      />
    </BesideCaption>
  );
}
