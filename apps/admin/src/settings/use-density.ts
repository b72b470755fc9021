import type { Density } from '../theme/tokens.js';
import { remember, useRemembered } from './stored.js';

const DENSITIES: readonly Density[] = ['comfortable', 'standard', 'compact'];

/** How tall rows are, as the user chose. */
export function useDensity(): [Density, (density: Density) => void] {
  const stored = useRemembered('density');
  const density = DENSITIES.find((each) => each === stored) ?? 'standard';
  return [density, (next) => remember('density', next)];
}
