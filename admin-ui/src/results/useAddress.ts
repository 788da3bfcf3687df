import { useSearchParams } from 'react-router-dom';

/**
 * What the address says of the view, and a way to say it otherwise; an empty text or null takes a word away.
 * A change starts from the address as it stands, not from the one last drawn: of two quick choices both are kept.
 */
export function useAddress(): [URLSearchParams, (words: Readonly<Record<string, string | null>>) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (words: Readonly<Record<string, string | null>>) => {
    const after = new URLSearchParams(window.location.hash.split('?')[1]);
    for (const [key, text] of Object.entries(words)) {
      if (text) after.set(key, text);
      else after.delete(key);
    }
    setSearch(after, { replace: true });
  };
  return [search, change];
}
