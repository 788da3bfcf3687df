/** Every colour of the product, named by what it means. White or ink text on each passes 4.5 : 1 where text stands on it. */
export const colours = {
  ink: '#14202b',
  soft: '#51606e',
  faint: '#66727e',
  line: '#dde3e8',
  edge: '#7f8c98',
  paper: '#ffffff',
  ground: '#f4f6f7',
  brand: '#0b4f6c',
  brandInk: '#083a50',
  brandPale: '#e6f0f4',
  accent: '#b8500c',
  ok: '#1b7a4b',
  okLine: '#b9dcc8',
  okPale: '#f0f8f3',
  warn: '#8a5a00',
  warnLine: '#ecd9a8',
  warnPale: '#fdf7e6',
  bad: '#a3201d',
  badLine: '#ecc3c1',
  badPale: '#fdf1f0',
  level0: '#eef1f3',
  level1: '#d5e6e3',
  level2: '#9fcac4',
  level3: '#4f9f9a',
  level4: '#0f6a6b',
} as const;

/**
 * Series of a chart, in order of use: told apart by people who see colours differently, and never the only sign.
 * Blue and orange stand for men and women; pink stands for nobody.
 */
export const seriesColours = ['#0b4f6c', '#b8500c', '#0f6a6b', '#8a5a00', '#5b4b8a'] as const;

/** The scale of the levels 0 to 4, pale to deep. */
export const levelColours = [
  colours.level0,
  colours.level1,
  colours.level2,
  colours.level3,
  colours.level4,
] as const;

/** Makes each colour a custom property (`--brand-ink`) that every stylesheet reads. */
export function applyColours(element: HTMLElement): void {
  for (const [name, value] of Object.entries(colours))
    element.style.setProperty(`--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, value);
}
