import Button from '@mui/material/Button';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { AuditLink } from '../../ui/AuditLink.js';
import { Card } from '../../ui/Card.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import type { ShownWarehouse } from './rule-draft.js';
import { SET_WAREHOUSE_LIMITS } from './rule-queries.js';

/** How many orders a day each warehouse takes, and what allocation leaves there. */
export function WarehouseLimitsCard({ warehouses }: { warehouses: readonly ShownWarehouse[] }) {
  const { t } = useTranslation('rules');
  const may = useMay();
  const [chosen, setChosen] = useState<ShownWarehouse>();
  if (warehouses.length === 0) return null;
  return (
    <Card title={t('limits.title')} flush>
      <PlainTable
        label={t('limits.title')} heads={[t('limits.warehouse'), t('limits.province'), numberHead(t('limits.priority')), numberHead(t('limits.capacity')), numberHead(t('limits.keep')), t('limits.action')]}
        rows={warehouses.map((warehouse) => ({
          id: warehouse.id,
          cells: [
            warehouse.name, warehouse.province, warehouse.priority, warehouse.dailyCapacity ?? t('limits.none'), warehouse.keepPieces,
            <span key="action" style={{ whiteSpace: 'nowrap' }}>
              {may('warehouse:edit') && <Button size="small" aria-label={`${t('limits.edit')} ${warehouse.name}`} onClick={() => setChosen(warehouse)}>{t('limits.edit')}</Button>}
              <AuditLink subjectId={warehouse.id} />
            </span>,
          ],
        }))}
      />
      {chosen && <WarehouseLimitsDialog warehouse={chosen} onClose={() => setChosen(undefined)} />}
    </Card>
  );
}

function WarehouseLimitsDialog({ warehouse, onClose }: { warehouse: ShownWarehouse; onClose: () => void }) {
  const { t } = useTranslation(['rules', 'ui']);
  const toasts = useToasts();
  const set = useCommand(SET_WAREHOUSE_LIMITS, { onDone: () => toasts.done(t('rules:limits.done', warehouse)) });
  const form = useForm({ defaultValues: { dailyCapacity: String(warehouse.dailyCapacity ?? ''), keepPieces: String(warehouse.keepPieces) } });
  const number = { value: /^\d{1,7}$/, message: t('ui:form.number') };
  const field = (helperText: string) => ({ helperText, slotProps: { htmlInput: { inputMode: 'numeric' as const } } });
  return (
    <FormDialog
      title={t('rules:limits.dialog', warehouse)} verb={t('ui:actions.save')} form={form} onClose={onClose}
      onSubmit={({ dailyCapacity, keepPieces }) => set({ warehouseId: warehouse.id, dailyCapacity: dailyCapacity === '' ? null : Number(dailyCapacity), keepPieces: Number(keepPieces) })}
    >
      <FormText form={form} name="dailyCapacity" label={t('rules:limits.capacity')} rules={{ pattern: { value: /^\d{0,7}$/, message: t('ui:form.number') } }} field={{ autoFocus: true, ...field(t('rules:limits.capacityHint')) }} />
      <FormText form={form} name="keepPieces" label={t('rules:limits.keep')} rules={{ required: t('ui:form.required'), pattern: number }} field={field(t('rules:limits.keepHint'))} />
    </FormDialog>
  );
}
