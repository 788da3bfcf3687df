/** A `ref` for what a person has just asked for: it takes the focus when it appears, and never again. */
export const focusWhenShown = (element: HTMLElement | null): void => element?.focus();
