import Button from '@mui/material/Button';
import { type FormEvent, useId, useState } from 'react';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './CountriesChoice.module.css';
import { type CountryGroup, useGroupDeeds } from './country-groups';

interface GroupDeedsProps {
  chosen: readonly string[];
  /** The group of one's own that is shown. */
  group: CountryGroup | undefined;
  onKept: (id: string) => void;
  onRemoved: () => void;
}

/** Keeps the ticked countries under a name, or removes the group that is shown. */
export function GroupDeeds({ chosen, group, onKept, onRemoved }: GroupDeedsProps) {
  const t = useText();
  const id = useId();
  const deeds = useGroupDeeds();
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>(null);
  const attempt = (deed: () => Promise<void>) => deed().then(() => setError(null), setError);
  const keep = (event: FormEvent) => {
    event.preventDefault();
    return attempt(async () => {
      const kept = await deeds.keep(name, chosen);
      setName('');
      onKept(kept.id);
    });
  };
  const remove = (one: CountryGroup) =>
    attempt(async () => {
      await deeds.remove(one);
      onRemoved();
    });
  return (
    <>
      <ProblemNotice error={error} />
      {group && (
        <TextButton onClick={() => remove(group)}>
          {t('compare.removeGroup', { name: group.name })}
        </TextButton>
      )}
      {!group && chosen.length > 0 && (
        <form className={styles.keep} onSubmit={keep}>
          <label htmlFor={id}>{t('compare.groupName')}</label>
          <input
            id={id}
            value={name}
            maxLength={80}
            required
            onChange={({ target }) => setName(target.value)}
          />
          <Button type="submit">{t('compare.keepGroup')}</Button>
          <span>{t('compare.groupHint')}</span>
        </form>
      )}
    </>
  );
}
