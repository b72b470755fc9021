import { useTranslation } from 'react-i18next';
import { ManyChoice } from '../../ui/ManyChoice.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { Choice } from './Choice.js';
import type { ShownRule, ShownWarehouse } from './rule-draft.js';

const STRATEGIES = ['SERVED_REGION', 'NEAREST', 'CHEAPEST', 'LEAST_LOAD', 'MOST_STOCK', 'FULL_STOCK', 'FIXED', 'PRIORITY'] as const;

interface WarehouseFieldsProps {
  action: NonNullable<ShownRule['warehouse']>;
  warehouses: readonly ShownWarehouse[];
  onChange: (action: NonNullable<ShownRule['warehouse']>) => void;
}

/** How a rule picks a warehouse, and among which. */
export function WarehouseFields({ action, warehouses, onChange }: WarehouseFieldsProps) {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const named = new Map(warehouses.map(({ code, name }) => [code, name]));
  return (
    <>
      <Choice label={t('strategy')} value={action.strategy} options={STRATEGIES} text={(value) => statusText('AllocationStrategy', value)} onChange={(strategy) => onChange({ ...action, strategy })} />
      <ManyChoice
        label={t(action.strategy === 'FIXED' ? 'warehousesFixed' : 'warehouses')} placeholder={t('allWarehouses')} size="small" sx={{ flex: '2 1 220px' }}
        options={warehouses.map(({ code }) => code)} value={action.warehouses} onChange={(chosen) => onChange({ ...action, warehouses: chosen })} text={(code) => named.get(code) ?? code}
      />
    </>
  );
}
