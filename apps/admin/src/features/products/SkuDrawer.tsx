import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Facts } from '../../ui/Facts.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { StatusText } from '../../ui/StatusText.js';
import { numberHead } from '../../ui/table-heads.js';
import { SetComponentsDialog } from './SetComponentsDialog.js';
import { SetSkuPricesDialog } from './SetSkuPricesDialog.js';

const SKU = graphql(`
  query Sku($id: ID!, $withStock: Boolean!) {
    sku(id: $id) {
      id
      code
      title
      category
      bundle
      weightGrams
      price { amount }
      floorPrice { amount }
      components { id quantity sku { id code title } }
      sets @include(if: $withStock) { available warehouse { id name } }
    }
  }
`);

interface SkuDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One SKU: what it is sold for, and what a bundle is made of. */
export function SkuDrawer({ id, ...drawer }: SkuDrawerProps) {
  const { t } = useTranslation('products');
  const may = useMay();
  const [dialog, setDialog] = useState<'prices' | 'components'>();
  const { data, error, refetch } = useQuery(SKU, { variables: { id, withStock: may('stock:read') } });
  const sku = data?.sku;
  const close = (): void => setDialog(undefined);
  const verbs = sku && may('product:edit') && (
    <>
      <Button variant="outlined" onClick={() => setDialog('prices')}>{t('bundles.prices')}</Button>
      {sku.bundle && <Button variant="outlined" onClick={() => setDialog('components')}>{t('bundles.edit')}</Button>}
    </>
  );
  return (
    <PeekDrawer title={sku?.code ?? ''} {...drawer} actions={verbs}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {sku && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('columns.title'), value: sku.title }, { name: t('columns.bundle'), value: t(sku.bundle ? 'bundles.bundle' : 'bundles.plain') },
              { name: t('columns.category'), value: <StatusText of="ProductCategory" value={sku.category} /> }, { name: t('columns.weight'), value: `${sku.weightGrams} g` },
              { name: t('columns.price'), value: <MoneyText amount={sku.price.amount} strong /> }, { name: t('columns.floorPrice'), value: <MoneyText amount={sku.floorPrice.amount} /> },
            ]}
          />
          {sku.bundle && (
            <Card title={t('bundles.parts')} flush>
              <PlainTable
                label={t('bundles.parts')} heads={[t('columns.code'), t('columns.title'), numberHead(t('bundles.each'))]}
                rows={sku.components.map((part) => ({ id: part.id, cells: [part.sku?.code, part.sku?.title, part.quantity] }))}
              />
            </Card>
          )}
          {sku.bundle && sku.sets && (
            <Card title={t('bundles.sets')} flush>
              {sku.sets.length === 0 ? <EmptyState title={t('bundles.noStock')} /> : (
                <PlainTable
                  label={t('bundles.sets')} heads={[t('bundles.warehouse'), numberHead(t('bundles.sets'))]}
                  rows={sku.sets.map(({ warehouse, available }) => ({ id: warehouse?.id ?? '', cells: [warehouse?.name, available] }))}
                />
              )}
            </Card>
          )}
        </Stack>
      )}
      {sku && dialog === 'prices' && <SetSkuPricesDialog sku={sku} onClose={close} />}
      {sku && dialog === 'components' && <SetComponentsDialog sku={sku} onClose={close} />}
    </PeekDrawer>
  );
}
