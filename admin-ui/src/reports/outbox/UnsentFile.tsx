import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import type { Unsent } from './unsent';
import { toFile } from './unsent-file';

/** Saves what is not sent as a file, to be carried by hand. */
export function UnsentFile({ items }: { items: readonly Unsent[] }) {
  const t = useText();
  const save = () => {
    const address = URL.createObjectURL(new Blob([toFile(items)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `common-ground-unsent-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return <TextButton onClick={save}>{t('unsent.saveFile')}</TextButton>;
}
