import Button from '@mui/material/Button';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useText } from '../i18n/useText';

/** The address holds the whole view: a saved view is a link. */
export function SaveView() {
  const t = useText();
  const { search } = useLocation();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    await navigator.clipboard?.writeText(linkTo(window.location.href)).catch(() => undefined);
    setCopied(search);
  };
  return (
    <Button onClick={copy}>
      <span aria-live="polite">{t(copied === search ? 'compare.copied' : 'compare.saveView')}</span>
    </Button>
  );
}

/** A group is its owner's alone: the link carries its countries, so that it opens for anybody. */
const linkTo = (address: string): string => address.replace(/([?&])group=[^&]*&?/, '$1');
