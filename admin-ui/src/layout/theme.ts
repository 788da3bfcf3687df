import { createTheme } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';
import { colours } from '../design/colours';
import { components } from './theme-components';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif';

/** The look of the component library: the same colours, corners and type as our own parts. Light only. */
function themeFor(direction: 'ltr' | 'rtl'): RaThemeOptions {
  return createTheme({
    direction,
    palette: {
      mode: 'light',
      primary: { main: colours.brand, dark: colours.brandInk, contrastText: colours.paper },
      secondary: { main: colours.accent, contrastText: colours.paper },
      error: { main: colours.bad },
      warning: { main: colours.warn },
      success: { main: colours.ok },
      text: { primary: colours.ink, secondary: colours.soft },
      background: { default: colours.ground, paper: colours.paper },
      divider: colours.line,
    },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      body1: { fontSize: '1rem', lineHeight: 1.45 },
      body2: { fontSize: '0.93rem' },
      button: { textTransform: 'none', fontWeight: 600, fontSize: '0.97rem' },
    },
    components,
  }) as RaThemeOptions;
}

export const themes: Readonly<Record<'ltr' | 'rtl', RaThemeOptions>> = {
  ltr: themeFor('ltr'),
  rtl: themeFor('rtl'),
};
