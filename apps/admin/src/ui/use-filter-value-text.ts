import { useText } from '../i18n/use-text.js';
import type { AmountRange, DateRange, FilterField, PickOption } from '../list/filter-model.js';
import { useStatusText } from './StatusChip.js';

/** Words of a filter's value, for its chip. */
export function useFilterValueText(): (field: FilterField, value: unknown, options?: readonly PickOption[]) => string {
  const { t } = useText();
  const statusText = useStatusText();
  return (field, value, options = []) => {
    switch (field.kind) {
      // Each value was parsed by its own field.
      case 'choice': return (value as string[]).map((each) => statusText(field.of, each as never)).join('、');
      case 'flag': return t(value ? 'filter.yes' : 'filter.no');
      case 'amounts': { const { from = '', to = '' } = value as AmountRange; return `¥ ${from} – ${to}`; }
      case 'dates': { const { from = '', to = '' } = value as DateRange; return `${from} – ${to}`; }
      case 'many': { const list = value as string[]; return list.length > 2 ? `${list.slice(0, 2).join('、')} +${list.length - 2}` : list.join('、'); }
      case 'pick': return options.find((each) => each.value === value)?.label ?? (value as string);
      case 'text': return value as string;
    }
  };
}
