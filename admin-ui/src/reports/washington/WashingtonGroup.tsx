import { useState } from 'react';
import type { Count } from '../../../../api/domain/cells.js';
import { peopleIn } from '../../../../api/domain/washington-group.js';
import { TextButton } from '../../design/TextButton';
import { useCurrentLocale } from '../../i18n/locale';
import { useText } from '../../i18n/useText';
import type { EntryEditing } from '../entry/useEntryEditor';
import { KeepTally } from './KeepTally';
import { TallyDialog } from './TallyDialog';
import { withTally } from './with-tally';

/** Opens the calculator. Its tally stays while the entry is open; it is stored nowhere until it is put in. */
export function WashingtonGroup({ editor }: { editor: EntryEditing }) {
  const t = useText();
  const locale = useCurrentLocale();
  const [shown, setShown] = useState(false);
  const [tally, setTally] = useState<readonly Count[]>([]);
  const putIn = () => {
    editor.dispatch({ do: 'become', form: withTally(editor.form, tally, locale) });
    setTally([]);
    setShown(false);
  };
  return (
    <>
      <KeepTally people={peopleIn(tally, 'all', '_T')} />
      <TextButton onClick={() => setShown(true)}>{t('washington.open')}</TextButton>
      {shown && (
        <TallyDialog tally={tally} onTally={setTally} onPutIn={putIn} onClose={() => setShown(false)} />
      )}
    </>
  );
}
