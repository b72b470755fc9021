import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { behindFigure, type Figure, type FiguredStock } from './behind-figure.js';

/** A figure of a stock as the way to the movements that add up to it. */
export function FigureLink({ stock, figure }: { stock: FiguredStock; figure: Figure }) {
  const { t } = useTranslation('inventory');
  const isLow = figure === 'available' && stock.low;
  return (
    <Link
      component={RouterLink} to={behindFigure(figure, stock)} aria-label={t('movements.behind', { figure: t(`columns.${figure}`), count: stock[figure] })}
      sx={{ fontVariantNumeric: 'tabular-nums', ...(figure === 'available' && { fontWeight: 600 }), ...(isLow && { color: 'error.main' }) }}
    >
      {stock[figure]}
    </Link>
  );
}
