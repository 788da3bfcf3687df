import type { ThemeOptions } from '@mui/material/styles';
import { colours } from '../design/colours';

/** No empty line is kept below a field for a hint that it does not have. */
const noHint = { defaultProps: { helperText: false, margin: 'none' } };

/** Labels stand above their fields, buttons are flat, pop-ups have a hairline and a soft shadow. */
export const components: NonNullable<ThemeOptions['components']> = {
  MuiCssBaseline: {
    styleOverrides: {
      html: { fontSize: 15 },
      body: { backgroundColor: colours.ground, '@media print': { backgroundColor: colours.paper } },
    },
  },
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
  MuiFormControl: {
    defaultProps: { variant: 'outlined', size: 'small', margin: 'none', fullWidth: true },
    styleOverrides: { root: { marginBlock: 0 } },
  },
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
        '& span[aria-hidden]': { display: 'none' },
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
  MuiSwitch: {
    styleOverrides: {
      root: { width: 46, height: 26, padding: 0, flexShrink: 0, overflow: 'visible' },
      switchBase: {
        padding: 3,
        '&.Mui-checked': { transform: 'translateX(20px)', color: colours.paper },
        '&.Mui-checked + .MuiSwitch-track': { backgroundColor: colours.brand, opacity: 1 },
        '&.Mui-focusVisible + .MuiSwitch-track': { outline: `3px solid ${colours.accent}`, outlineOffset: 2 },
        '&.Mui-disabled + .MuiSwitch-track': { opacity: 0.5 },
      },
      thumb: { width: 20, height: 20, boxShadow: 'none', color: colours.paper },
      track: { borderRadius: 13, backgroundColor: colours.edge, opacity: 1 },
    },
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
  ...Object.fromEntries(
    ['TextInput', 'SelectInput', 'NumberInput', 'DateInput'].map((input) => [`Ra${input}`, noHint]),
  ),
};
