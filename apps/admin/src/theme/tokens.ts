/** The colours of the product, contrast-checked for both schemes. Pages use them by name only. */
export type Tone = 'muted' | 'neutral' | 'warning' | 'info' | 'progress' | 'teal' | 'success' | 'danger';
export interface ToneColour {
  fg: string;
  bg: string;
}
export type FlagColour = 'red' | 'amber' | 'green' | 'blue' | 'purple';

interface SchemeTokens {
  canvas: string;
  paper: string;
  text: string;
  secondary: string;
  placeholder: string;
  divider: string;
  inputBorder: string;
  primary: string;
  onPrimary: string;
  selected: string;
  rail: string;
  railText: string;
  railActive: string;
  /** The bar of a preview: the same in both schemes, since it must never look like part of the page. */
  preview: string;
  previewText: string;
  tone: Record<Tone, ToneColour>;
  flag: Record<FlagColour, string>;
}

export const LIGHT: SchemeTokens = {
  canvas: '#F6F7F9', paper: '#FFFFFF', text: '#17202B', secondary: '#4D5968', placeholder: '#5F6B7A', divider: '#E3E7EC', inputBorder: '#8A94A3',
  primary: '#1F5EDB', onPrimary: '#FFFFFF', selected: '#E8F0FE', rail: '#0F1B2D', railText: '#C9D4E3', railActive: '#1E3A66', preview: '#F9A825', previewText: '#241A00',
  tone: {
    muted: { fg: '#5B6675', bg: '#F3F5F7' }, neutral: { fg: '#475467', bg: '#EEF1F5' }, warning: { fg: '#93500A', bg: '#FEF3DC' }, info: { fg: '#175CD3', bg: '#E8F1FE' },
    progress: { fg: '#5B3FC4', bg: '#EFEBFE' }, teal: { fg: '#0B6472', bg: '#E1F4F6' }, success: { fg: '#10663F', bg: '#E4F6EC' }, danger: { fg: '#B42318', bg: '#FDEBE9' },
  },
  flag: { red: '#C4281C', amber: '#8A6100', green: '#177245', blue: '#1F5EDB', purple: '#6B3FC9' },
};

export const DARK: SchemeTokens = {
  canvas: '#0F1318', paper: '#171C23', text: '#E6EBF1', secondary: '#A7B2C0', placeholder: '#8592A2', divider: '#2A323D', inputBorder: '#6B7888',
  primary: '#7FB0FF', onPrimary: '#0B1B33', selected: '#16294A', rail: '#0F1B2D', railText: '#C9D4E3', railActive: '#1E3A66', preview: '#F9A825', previewText: '#241A00',
  tone: {
    muted: { fg: '#98A4B3', bg: '#1E242C' }, neutral: { fg: '#B4BFCC', bg: '#252C36' }, warning: { fg: '#F5BE62', bg: '#3A2A0E' }, info: { fg: '#8EBBFF', bg: '#16294A' },
    progress: { fg: '#BBAAFF', bg: '#2A2350' }, teal: { fg: '#6BCFDD', bg: '#0E2F36' }, success: { fg: '#6FD3A0', bg: '#12311F' }, danger: { fg: '#FF9C92', bg: '#441B18' },
  },
  flag: { red: '#FF9C92', amber: '#F5BE62', green: '#6FD3A0', blue: '#8EBBFF', purple: '#BBAAFF' },
};

export type Density = 'comfortable' | 'standard' | 'compact';
export const ROW_HEIGHT: Record<Density, number> = { comfortable: 48, standard: 40, compact: 32 };

export const LAYOUT = { rail: 200, railCollapsed: 64, header: 52, content: 20, drawer: 560, dialog: { small: 480, medium: 640, large: 880 }, detailMax: 1320 } as const;
