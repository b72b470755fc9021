import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { DateText } from '../../ui/DateText.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { StatusText } from '../../ui/StatusText.js';
import type { Column } from '../../ui/use-columns.js';
import { ShopPromise } from './ShopPromise.js';
import { SyncShopButton } from './SyncShopButton.js';

export const SHOP_ROW = graphql(`
  fragment ShopRow on Shop {
    id
    code
    name
    channel
    sandbox
    shipWithinHours
    promiseRule
    cutOffHour
    sync {
      syncedUntil
      behindSeconds
      lastRun { id outcome endedAt seen stored errors error }
    }
    ...ShopToSync
  }
`);
export type ShopRow = DocumentType<typeof SHOP_ROW>;
type Key = 'name' | 'code' | 'channel' | 'outcome' | 'syncedUntil' | 'lastRun' | 'next' | 'shipWithin';

export const SHOP_COLUMNS: readonly Column<ShopRow, Key>[] = [
  { field: 'name', width: 180, flex: 1, renderCell: ({ row }) => row.name },
  { field: 'code', width: 130, renderCell: ({ row }) => row.code },
  { field: 'channel', width: 120, renderCell: ({ row }) => <StatusText of="ShopChannel" value={row.channel} /> },
  { field: 'outcome', width: 120, renderCell: ({ row }) => row.sync?.lastRun && <StatusChip of="SyncOutcome" value={row.sync.lastRun.outcome} /> },
  { field: 'syncedUntil', width: 130, renderCell: ({ row }) => row.sync?.syncedUntil && <DateText at={row.sync.syncedUntil} /> },
  { field: 'lastRun', width: 130, renderCell: ({ row }) => row.sync?.lastRun && <DateText at={row.sync.lastRun.endedAt} /> },
  { field: 'next', width: 140, renderCell: ({ row }) => row.sync && <SyncShopButton shop={row} small /> },
  { field: 'shipWithin', width: 220, renderCell: ({ row }) => <ShopPromise shop={row} /> },
];
