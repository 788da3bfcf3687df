import { useFormats } from './useFormats';

/** A difference with its sign, which stays before the number in every language. */
export function Signed({ value }: { value: number }) {
  const formats = useFormats();
  return <bdi dir="ltr">{formats.signed(value)}</bdi>;
}
