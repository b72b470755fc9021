import type { FlagColour, Tone, ToneColour } from './tokens.js';

interface ProductPalette {
  tone: Record<Tone, ToneColour>;
  flag: Record<FlagColour, string>;
  rail: { main: string; text: string; active: string };
  /** The bar above everything while a preview lasts. */
  preview: { main: string; text: string };
  selected: string;
  inputBorder: string;
}

declare module '@mui/material/styles' {
  interface Palette extends ProductPalette {}
  interface PaletteOptions extends ProductPalette {}
  interface CssThemeVariables {
    enabled: true;
  }
  interface TypographyVariants {
    kpi: React.CSSProperties;
  }
  interface TypographyVariantsOptions {
    kpi?: React.CSSProperties;
  }
}
declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    kpi: true;
  }
}
