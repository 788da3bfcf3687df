import { drawnLayout } from './drawn-layout';

/** What of a drawing a file must say itself: it has no style sheet. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'direction',
  'unicode-bidi',
];

/** A chart as a picture that stands alone: the drawing itself, or a drawing of its table as it stands on the screen. */
export function drawingOf(chart: HTMLElement): SVGSVGElement {
  const drawn = chart.querySelector<SVGSVGElement>('svg:not(table svg)');
  return drawn ? standingAlone(drawn) : drawnLayout(chart.querySelector('table') ?? chart);
}

function standingAlone(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const { width, height } = chart.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const drawn = chart.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const source = drawn[index];
    if (source) copyStyles(source, element);
  });
  return copy;
}

function copyStyles(from: SVGElement, to: SVGElement): void {
  const computed = getComputedStyle(from);
  for (const name of STYLES) {
    const value = computed.getPropertyValue(name);
    if (value) to.setAttribute(name, value);
  }
}
