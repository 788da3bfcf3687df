import type { ThemeOptions } from '@mui/material/styles';
import { colours } from '../design/colours';

/** Labels stand above their fields, buttons are flat, pop-ups have a hairline and a soft shadow. */
export const components: NonNullable<ThemeOptions['components']> = {
  MuiCssBaseline: { styleOverrides: { html: { fontSize: 15 }, body: { backgroundColor: colours.ground } } },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined' },
    styleOverrides: {
      root: {
        paddingBlock: '0.42rem',
        paddingInline: '0.95rem',
        minHeight: 38,
        '&.Mui-focusVisible': { outline: `3px solid ${colours.accent}`, outlineOffset: 2 },
      },
      outlined: { borderColor: colours.brand, backgroundColor: colours.paper },
    },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: 'none',
        whiteSpace: 'normal',
        fontSize: '1rem',
        fontWeight: 600,
        color: colours.ink,
        marginBlockEnd: '0.3rem',
        '&.Mui-focused': { color: colours.ink },
        '&.Mui-error': { color: colours.bad },
      },
      asterisk: { display: 'none' },
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: { backgroundColor: colours.paper, minHeight: 42 },
      notchedOutline: { top: 0, borderColor: colours.edge, '& legend': { display: 'none' } },
    },
  },
  MuiFormHelperText: {
    styleOverrides: { root: { marginInline: 0, fontSize: '0.87rem', '&:empty': { display: 'none' } } },
  },
  MuiMenu: { defaultProps: { elevation: 0 } },
  MuiPopover: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      paper: {
        border: `1px solid ${colours.line}`,
        boxShadow: '0 8px 28px rgb(20 32 43 / 14%)',
        borderRadius: 10,
      },
    },
  },
  MuiDialog: { styleOverrides: { paper: { borderRadius: 12 } } },
  MuiTooltip: { defaultProps: { arrow: true } },
};
