import { Card } from '../design/Card';
import { SwitchRow } from '../design/SwitchRow';
import { useText } from '../i18n/useText';
import type { SharingLevel } from './useSharing';

interface LevelSwitchProps {
  level: SharingLevel;
  shared: boolean;
  disabled: boolean;
  onDecide: (on: boolean) => void;
}

/** One level of sharing, in plain words. */
export function LevelSwitch({ level, shared, disabled, onDecide }: LevelSwitchProps) {
  const t = useText();
  return (
    <Card>
      <SwitchRow
        label={t(`sharing.levels.${level}.name`)}
        hint={
          <>
            <p>{t(`sharing.levels.${level}.seen`)}</p>
            <p>{t(`sharing.levels.${level}.unseen`)}</p>
          </>
        }
        checked={shared}
        disabled={disabled}
        onChange={onDecide}
      />
    </Card>
  );
}
