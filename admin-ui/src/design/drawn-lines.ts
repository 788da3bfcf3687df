import { type Origin, svgPart } from './svg-part';

/** Letters stand on a line about so far down their box. */
const BASELINE = 0.79;

/** A text as it is broken into lines on the screen, each line a text of the drawing. */
export function linesOf(text: Text, origin: Origin): SVGElement[] {
  const { parentElement } = text;
  if (!parentElement) return [];
  const style = getComputedStyle(parentElement);
  const isMirrored = style.direction === 'rtl';
  return brokenLines(text).map(({ words, left, right, top, height }) => {
    const line = svgPart('text', {
      x: (isMirrored ? right : left) - origin.left,
      y: top - origin.top + height * BASELINE,
      direction: style.direction,
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    line.textContent = words;
    return line;
  });
}

interface Line {
  words: string;
  left: number;
  right: number;
  readonly top: number;
  readonly height: number;
}

/** Words that stand at one height, in the order of the text. */
function brokenLines(text: Text): Line[] {
  const lines: Line[] = [];
  for (const word of text.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    const { left, right, top, height, width } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (width === 0) continue;
    if (!last || Math.abs(last.top - top) > height / 2)
      lines.push({ words: word[0], left, right, top, height });
    else {
      last.words += ` ${word[0]}`;
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    }
  }
  return lines;
}
