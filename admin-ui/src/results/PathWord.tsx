import { useText } from '../i18n/useText';
import type { PathPosition, Unit } from './types';
import { useFigureText } from './useFigureText';

interface PathWordProps {
  path: PathPosition | null;
  planned: number | null;
  unit: Unit;
}

/** Where the figure lies beside what was planned, in words; nothing where nothing was planned. */
export function PathWord({ path, planned, unit }: PathWordProps) {
  const t = useText();
  const { value } = useFigureText(unit);
  if (path === null || planned === null) return null;
  return <span>{t(`results.paths.${path}`, { planned: value(planned) })}</span>;
}
