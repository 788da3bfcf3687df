import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { CopyField } from '../design/CopyField';
import { copyText } from '../design/copy-text';
import { useText } from '../i18n/useText';

/** The address holds the whole view: a saved view is a link. What cannot be copied stands there to be taken by hand. */
export function SaveView() {
  const t = useText();
  const { search } = useLocation();
  const [tried, setTried] = useState<{ search: string; copied: boolean } | null>(null);
  const copy = async () => setTried({ search, copied: await copyText(linkTo(window.location.href)) });
  const copied = tried?.search === search ? tried.copied : null;
  return (
    <>
      <Button onClick={copy}>
        <span aria-live="polite">{t(copied ? 'compare.copied' : 'compare.saveView')}</span>
      </Button>
      <div role="status">
        {copied === false && <CopyField label={t('compare.notCopied')} text={linkTo(window.location.href)} />}
      </div>
    </>
  );
}

/** A group is its owner's alone: the link carries its countries, so that it opens for anybody. */
const linkTo = (address: string): string => address.replace(/([?&])group=[^&]*&?/, '$1');
