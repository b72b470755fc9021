import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { choice, flag, text, type ListModel } from '../list/filter-model.js';
import { useListState } from '../list/use-list-state.js';
import { useSavedViews } from '../list/use-saved-views.js';
import { BulkBar } from '../ui/BulkBar.js';
import { ListCard } from '../ui/Card.js';
import { EntityTable } from '../ui/EntityTable.js';
import { FilterBar } from '../ui/FilterBar.js';
import { ListTools } from '../ui/ListTools.js';
import { MoneyText } from '../ui/MoneyText.js';
import { SavedViews } from '../ui/SavedViews.js';
import { NOTHING, type Selection } from '../ui/selection.js';
import { StatusChip } from '../ui/StatusChip.js';

const fields = { source: choice('OrderSource', ['TAOBAO', 'STOREFRONT', 'MANUAL', 'PARTNER']), held: flag(), name: text(20) };
const model: ListModel<typeof fields, 'NEW'> = { name: 'gallery', fields, sorts: { NEW: { field: 'amount', direction: 'desc' } }, defaultSort: 'NEW' };
const STATUSES = ['AWAITING_REVIEW', 'ALLOCATED', 'SHIPPED', 'COMPLETED', 'AFTER_SALES'] as const;
const ROWS = STATUSES.map((status, index) => ({ id: String(index), no: `OM26112301000${index}`, status, amount: `${(index + 1) * 128}.50` }));

/** The list in one piece: views, filter, bulk bar, table. */
export function GalleryTable() {
  const { t } = useText();
  const list = useListState(model);
  const saved = useSavedViews(model.name, { query: list.query, onBegin: list.showQuery });
  const [selection, setSelection] = useState<Selection>({ type: 'rows', ids: new Set(['1']) });
  const [columnsOpen, setColumnsOpen] = useState(false);
  const labels = { source: t('orders:filters.source'), held: t('orders:filters.held'), name: t('orders:filters.receiverName') };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: 460 }}>
      <ListCard>
        <SavedViews tabs={[{ key: '', label: t('views.all') }, { key: 'held', label: t('status:OrderQueueKey.HELD'), count: 23, alert: true }]} active={list.tab} onTab={list.setTab} saved={saved} query={list.query} onView={list.showQuery} />
        <FilterBar model={model} filter={{ source: ['TAOBAO'], held: true, ...list.filter }} labelOf={(key) => labels[key]} onChange={list.setFilter}>
          <ListTools onSaveView={(view) => saved.save({ ...view, query: list.query })} onColumns={() => setColumnsOpen(true)} />
        </FilterBar>
        <BulkBar selection={selection} matching={128} sum="257.00" onSelectMatching={() => setSelection({ type: 'matching' })} onClear={() => setSelection(NOTHING)}>
          <Button size="small">{t('orders:actions.approve')}</Button>
          <Button size="small" color="error">{t('orders:actions.hold')}</Button>
        </BulkBar>
        <EntityTable
          name="gallery" label="EntityTable" rows={ROWS} loading={false} selection={selection} onSelection={setSelection} sort={{ field: 'amount', direction: 'desc' }} onSort={() => undefined}
          columns={[
            { field: 'no', headerName: t('orders:columns.orderNo'), width: 180, hideable: false, sortable: false },
            { field: 'status', headerName: t('orders:columns.status'), width: 140, sortable: false, renderCell: ({ row }) => <StatusChip of="OrderDisplayStatus" value={row.status} /> },
            { field: 'amount', headerName: t('orders:columns.payable'), width: 140, align: 'right', headerAlign: 'right', renderCell: ({ row }) => <MoneyText amount={row.amount} /> },
          ]}
          columnsOpen={columnsOpen} onColumnsClose={() => setColumnsOpen(false)} page={{ index: 0, size: 50, total: 10_001, onSize: () => undefined, onNext: () => undefined }}
        />
      </ListCard>
    </Box>
  );
}
