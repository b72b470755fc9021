import Sync from '@mui/icons-material/SyncOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { useMay } from '../../auth/session.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { useToasts } from '../../ui/JobToast.js';

const SHOP_TO_SYNC = graphql(`
  fragment ShopToSync on Shop {
    id
    name
  }
`);
const SYNC_SHOP = graphql(`
  mutation SyncShop($input: SyncShopInput!) {
    syncShop(input: $input) { shop { id } job { id state } userErrors { code message field } }
  }
`);

/** Brings a shop up to date now, whatever its schedule. */
export function SyncShopButton({ shop, small = false }: { shop: FragmentType<typeof SHOP_TO_SYNC>; small?: boolean }) {
  const { t } = useTranslation('shops');
  const may = useMay();
  const toasts = useToasts();
  const syncShop = useCommand(SYNC_SHOP, { refetch: 'active' });
  const [busy, setBusy] = useState(false);
  const { id, name } = readFragment(SHOP_TO_SYNC, shop);
  if (!may('shop:sync')) return null;
  const sync = async (): Promise<void> => {
    setBusy(true);
    const refusals = await syncShop({ shopId: id });
    setBusy(false);
    if (refusals.length > 0) toasts.failed(refusals.map((each) => each.message).join('\n'));
    else toasts.job(t('sync.started', { name }));
  };
  return <Button size={small ? 'small' : 'medium'} variant="outlined" startIcon={<Sync />} loading={busy} aria-label={`${t('sync.verb')} ${name}`} onClick={() => void sync()}>{t('sync.verb')}</Button>;
}
