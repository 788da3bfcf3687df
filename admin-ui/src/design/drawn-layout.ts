import { boxOf } from './drawn-box';
import { linesOf } from './drawn-lines';
import { type Origin, svgPart } from './svg-part';

/**
 * A table, or anything else that is laid out by the page, as a drawing: every ground, frame, line and word where it
 * stands on the screen, all of it, also what one would have to scroll to.
 */
export function drawnLayout(of: HTMLElement): SVGSVGElement {
  return unscrolled(of, () => {
    const origin = of.getBoundingClientRect();
    const [width, height] = [Math.ceil(origin.width), Math.ceil(origin.height)];
    const hatched = svgPart('pattern', {
      id: 'hatched',
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
    });
    hatched.setAttribute('patternTransform', 'rotate(45)');
    hatched.append(svgPart('rect', { width: 8, height: 8, fill: '#f6f8f9' }));
    hatched.append(svgPart('rect', { width: 4, height: 8, fill: '#d5dce1' }));
    const drawing = svgPart('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
    drawing.append(hatched, ...piecesOf(of, origin));
    return drawing as SVGSVGElement;
  });
}

/** In the order of the page, so that what lies above is drawn later. */
function piecesOf(of: HTMLElement, origin: Origin): SVGElement[] {
  const walker = document.createTreeWalker(of, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && !isSeen(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces = boxOf(of, origin);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLElement) pieces.push(...boxOf(node, origin));
    else if (node instanceof Text) pieces.push(...linesOf(node, origin));
  }
  return pieces;
}

/** Not what is there for those who listen, nor signs on buttons, nor what only opens something. */
function isSeen(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.matches('[aria-haspopup]')) return false;
  return element.checkVisibility() && getComputedStyle(element).clipPath === 'none';
}

/** What scrolls stands at its beginning while it is drawn, so that names that stay in view are in their place. */
function unscrolled<Result>(of: HTMLElement, draw: () => Result): Result {
  const region = of.parentElement;
  const left = region?.scrollLeft ?? 0;
  if (region) region.scrollLeft = 0;
  try {
    return draw();
  } finally {
    if (region) region.scrollLeft = left;
  }
}
