import { type Origin, svgPart } from './svg-part';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const CLEAR = /^(transparent|rgba\(.*, 0\))$/;

/** The ground and the frame of an element as it stands on the screen; nothing where it has neither. */
export function boxOf(element: HTMLElement, origin: Origin): SVGElement[] {
  const style = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { x: left - origin.left, y: top - origin.top, width, height };
  const rx = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const pieces: SVGElement[] = [];
  const fill = groundOf(style);
  if (fill) pieces.push(svgPart('rect', { ...at, rx, fill }));
  const sides = SIDES.map((side) => sideOf(style, side));
  if (sides.every((side) => side !== null)) pieces.push(frame(at, 0, rx, sides[0] as Side));
  else pieces.push(...sides.flatMap((side, index) => (side ? [lineAt(at, index, side)] : [])));
  // A frame inside the cell marks another question; the ring of the focus is not part of a picture.
  if (style.outlineStyle === 'dashed')
    pieces.push(frame(at, -Number.parseFloat(style.outlineOffset), rx, outlineOf(style)));
  return pieces;
}

interface Side {
  readonly stroke: string;
  readonly 'stroke-width': number;
  readonly 'stroke-dasharray': string;
}

type At = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

function groundOf({ backgroundImage, backgroundColor }: CSSStyleDeclaration): string | null {
  if (backgroundImage.includes('gradient')) return 'url(#hatched)';
  return CLEAR.test(backgroundColor) ? null : backgroundColor;
}

const dashes = (style: string) => (style === 'dashed' ? '4 3' : 'none');

function sideOf(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): Side | null {
  const of = (what: string) => style.getPropertyValue(`border-${side}-${what}`);
  const width = Number.parseFloat(of('width'));
  if (width === 0 || ['none', 'hidden'].includes(of('style')) || CLEAR.test(of('color'))) return null;
  return { stroke: of('color'), 'stroke-width': width, 'stroke-dasharray': dashes(of('style')) };
}

const outlineOf = (style: CSSStyleDeclaration): Side => ({
  stroke: style.outlineColor,
  'stroke-width': Number.parseFloat(style.outlineWidth),
  'stroke-dasharray': dashes(style.outlineStyle),
});

/** @param inset how far within the edge its outer side lies */
function frame({ x, y, width, height }: At, inset: number, rx: number, side: Side): SVGElement {
  const by = inset + side['stroke-width'] / 2;
  const [inner, outer] = [Math.max(0, width - 2 * by), Math.max(0, height - 2 * by)];
  return svgPart('rect', { x: x + by, y: y + by, width: inner, height: outer, rx, fill: 'none', ...side });
}

function lineAt({ x, y, width, height }: At, side: number, line: Side): SVGElement {
  const [right, bottom] = [x + width, y + height];
  const ends = [
    { x1: x, y1: y, x2: right, y2: y },
    { x1: right, y1: y, x2: right, y2: bottom },
    { x1: x, y1: bottom, x2: right, y2: bottom },
    { x1: x, y1: y, x2: x, y2: bottom },
  ];
  return svgPart('line', { ...ends[side], ...line });
}
