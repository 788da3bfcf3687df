import { useState } from 'react';
import { keepMailNotices, useMe } from '../api/session';
import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { SwitchRow } from '../design/SwitchRow';
import { useText } from '../i18n/useText';

/** Whether notices come by e-mail, too; nothing where the installation sends none. */
export function MailCard() {
  const t = useText();
  const me = useMe();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  if (!me?.mailOffered) return null;
  const choose = (on: boolean) => {
    setBusy(true);
    setRefusal(null);
    keepMailNotices(on)
      .catch(setRefusal)
      .finally(() => setBusy(false));
  };
  return (
    <Card>
      <ProblemNotice error={refusal} />
      <SwitchRow
        label={t('notices.mail')}
        hint={t('notices.mailText', { address: `\u2068${me.email}\u2069` })}
        checked={me.mailNotices}
        disabled={busy}
        onChange={choose}
      />
    </Card>
  );
}
