import { styled } from '@mui/material/styles';
import type { TOptions } from 'i18next';
import { useText } from '../i18n/use-text.js';
import type { Tone } from '../theme/tokens.js';
import { statusTone, type StatusEnum, type StatusValue, type TonedEnum } from './statusTone.js';

const Chip = styled('span', { shouldForwardProp: (name) => name !== 'tone' })<{ tone: Tone }>(({ theme, tone }) => ({
  ...theme.typography.caption,
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 22,
  padding: '0 8px',
  borderRadius: 11,
  whiteSpace: 'nowrap',
  color: theme.vars.palette.tone[tone].fg,
  backgroundColor: theme.vars.palette.tone[tone].bg,
}));
const Dot = styled('span')({ width: 6, height: 6, borderRadius: 3, backgroundColor: 'currentColor', flex: 'none' });

/** A word in a tone, for facts that are not an enum of the API. */
export function ToneChip({ tone, children, dot = false }: { tone: Tone; children: React.ReactNode; dot?: boolean }) {
  return <Chip tone={tone}>{dot && <Dot aria-hidden />}{children}</Chip>;
}

/** A status as a coloured dot and its word: never colour alone. */
export function StatusChip<E extends TonedEnum>({ of, value, dot = true }: { of: E; value: StatusValue<E>; dot?: boolean }) {
  return <ToneChip tone={statusTone(of, value)} dot={dot}>{useStatusText()(of, value)}</ToneChip>;
}

/** Gives the word of an enum's value in the screen's language; the value itself when a newer API added one. */
export function useStatusText(): <E extends StatusEnum>(of: E, value: StatusValue<E>) => string {
  const { t } = useText();
  // The key is built from two typed parts; the compiler cannot follow the template over every enum.
  const translate = t as unknown as (key: string, options: TOptions) => string;
  return (of, value) => translate(`status:${of}.${value}`, { defaultValue: value });
}
