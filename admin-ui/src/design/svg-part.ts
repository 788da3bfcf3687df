/** Places in a drawing are counted from here, the upper left corner of what is drawn. */
export type Origin = Pick<DOMRect, 'left' | 'top'>;

/** A piece of a drawing with its attributes. */
export function svgPart(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const part = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
  return part;
}
