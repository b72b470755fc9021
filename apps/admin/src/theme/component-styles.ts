import type { Components, Theme } from '@mui/material/styles';
import { LIGHT } from './tokens.js';

const CJK = '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC"';
const CJK_TRADITIONAL = '"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC"';
const toast = (background: string) => ({ backgroundColor: background, color: '#FFFFFF', fontSize: 13, boxShadow: 'none', borderRadius: 6 });
const FOCUS = { outline: '2px solid var(--ordo-palette-primary-main)', outlineOffset: 2 };

const baseline = {
  ':root': { '--ordo-font': `"Inter Variable",${CJK},system-ui,sans-serif`, '--ordo-mono': 'ui-monospace,"SF Mono",Consolas,monospace' },
  'html[lang="zh-TW"]': { '--ordo-font': `"Inter Variable",${CJK_TRADITIONAL},system-ui,sans-serif` },
  'html[lang="en"]': { '--ordo-font': `"Inter Variable",system-ui,-apple-system,"Segoe UI",Roboto,${CJK},sans-serif` },
  // The sticky header must not cover what has the focus.
  html: { scrollPaddingTop: 72, scrollPaddingBottom: 24 },
  body: { fontSize: 13, lineHeight: '20px', fontVariantNumeric: 'tabular-nums' },
  a: { color: 'var(--ordo-palette-primary-main)' },
  ':focus-visible': FOCUS,
  'h1:focus': { outline: 'none' },
  // Toasts in the product's own tones: white stands on each of them with 5.7:1 or more, in both schemes.
  '.notistack-MuiContent.notistack-MuiContent': toast(LIGHT.railActive),
  '.notistack-MuiContent.notistack-MuiContent-success': toast(LIGHT.tone.success.fg),
  '.notistack-MuiContent.notistack-MuiContent-error': toast(LIGHT.tone.danger.fg),
  '.notistack-MuiContent.notistack-MuiContent-info': toast(LIGHT.tone.info.fg),
  kbd: { fontFamily: 'var(--ordo-mono)', whiteSpace: 'nowrap' },
  '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important', scrollBehavior: 'auto !important' } },
};

/** How the parts of the component library look here: flat, 32 px controls, no ripple, paddings on a 4 px grid. */
export const componentStyles: Components<Theme> = {
  MuiCssBaseline: { styleOverrides: baseline },
  MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': FOCUS } } },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'medium' },
    styleOverrides: {
      root: ({ theme }) => ({ minHeight: 32, padding: '5px 12px', minWidth: 0, whiteSpace: 'nowrap', ...theme.typography.button }),
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.inputBorder }),
      sizeSmall: { minHeight: 28, padding: '3px 8px' },
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 6, padding: 7 }, sizeSmall: { padding: 5 } } },
  MuiSvgIcon: { styleOverrides: { root: { fontSize: 18 }, fontSizeSmall: { fontSize: 16 }, fontSizeLarge: { fontSize: 32 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' }, rounded: { borderRadius: 8 } } },
  MuiDialog: { styleOverrides: { paper: ({ theme }) => ({ boxShadow: theme.shadows[8], border: `1px solid ${theme.vars.palette.divider}` }) } },
  MuiDialogTitle: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.h2, padding: '16px 20px 8px' }) } },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px 16px', gap: 8 }, spacing: { '& > :not(style) ~ :not(style)': { marginLeft: 0 } } } },
  MuiMenu: { styleOverrides: { paper: ({ theme }) => ({ boxShadow: theme.shadows[4], border: `1px solid ${theme.vars.palette.divider}` }), list: { padding: '4px 0' } } },
  MuiMenuItem: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.body2, minHeight: 32, padding: '6px 12px', gap: 8 }) } },
  MuiListSubheader: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.caption, padding: '6px 12px 2px', color: theme.vars.palette.text.secondary, backgroundColor: 'transparent', lineHeight: '18px' }) } },
  MuiOutlinedInput: {
    // The label stands on the border always, so the border has its gap always.
    defaultProps: { notched: true },
    styleOverrides: {
      notchedOutline: { '& legend': { fontSize: 12, maxWidth: '100%' }, '& legend > span': { paddingLeft: 4, paddingRight: 4 } },
      root: ({ theme }) => ({ ...theme.typography.body2, '& .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.inputBorder } }),
      input: { padding: '6px 10px', height: 20 },
      multiline: { padding: '6px 10px', '& > textarea': { padding: 0 } },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      // As high as every other control, and its list as any menu.
      inputRoot: { '&.MuiOutlinedInput-root.MuiInputBase-sizeSmall': { padding: '3px 4px 3px 2px' } },
      paper: ({ theme }) => ({ boxShadow: theme.shadows[4], border: `1px solid ${theme.vars.palette.divider}` }),
      listbox: { padding: '4px 0' },
      option: ({ theme }) => ({ ...theme.typography.body2, '&.MuiAutocomplete-option': { padding: '6px 12px' } }),
    },
  },
  MuiInputBase: { styleOverrides: { input: ({ theme }) => ({ '&::placeholder': { color: theme.vars.palette.text.disabled, opacity: 1 } }) } },
  MuiSelect: { styleOverrides: { select: { minHeight: 20 } } },
  MuiInputLabel: { defaultProps: { shrink: true }, styleOverrides: { outlined: { fontSize: 12, transform: 'translate(12px, -10px)' } } },
  MuiFormLabel: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.body2, color: theme.vars.palette.text.secondary }) } },
  MuiFormHelperText: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.caption, margin: '4px 0 0' }) } },
  MuiTab: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.body2, minHeight: 40, minWidth: 0, padding: '9px 12px', textTransform: 'none', color: theme.vars.palette.text.primary, '&.Mui-selected': { fontWeight: 600 } }) } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiTooltip: { defaultProps: { enterDelay: 300, arrow: false }, styleOverrides: { tooltip: ({ theme }) => ({ ...theme.typography.caption, backgroundColor: theme.vars.palette.rail.main, color: '#FFFFFF', maxWidth: 360, border: `1px solid ${theme.vars.palette.rail.active}` }) } },
  MuiTableCell: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.body2, padding: '8px 12px', borderColor: theme.vars.palette.divider, '&:first-of-type': { paddingLeft: 16 }, '&:last-of-type': { paddingRight: 16 } }), head: ({ theme }) => ({ color: theme.vars.palette.text.secondary, fontWeight: 400, whiteSpace: 'nowrap' }) } },
  MuiCheckbox: { styleOverrides: { root: { padding: 6 } } },
  MuiFormControlLabel: { styleOverrides: { root: { marginLeft: -6 }, label: ({ theme }) => theme.typography.body2 } },
  // The switch cuts off what stands out of it: its ring is drawn inside.
  MuiSwitch: { styleOverrides: { switchBase: { '&.Mui-focusVisible': { outlineOffset: -3 } }, track: ({ theme }) => ({ backgroundColor: theme.vars.palette.inputBorder, opacity: 1 }) } },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiAlert: { styleOverrides: { root: ({ theme }) => ({ ...theme.typography.body2, padding: '2px 12px' }) } },
};
