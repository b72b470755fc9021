import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { formatYuan } from '../../format/money.js';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { Card } from '../../ui/Card.js';
import { Facts } from '../../ui/Facts.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { useSettled } from './use-settled.js';
import { EMPTY_ORDER, toPreviewInput, type NewOrder } from './new-order.js';

const PREVIEW = graphql(`
  query OrderPreview($input: OrderPreviewInput!) {
    orderPreview(input: $input) {
      goodsTotal { amount }
      discountTotal { amount }
      freight { amount }
      payable { amount }
      enough
      warehouse { id name }
      lines { skuCode title quantity available enough listPrice { amount } unitPrice { amount } payable { amount } stocks { warehouse available } }
      gifts { skuCode title quantity rule }
      problems { code message }
    }
  }
`);

/** The total of a new order as the API works it out, renewed while somebody types. */
export function NewOrderTotal({ form }: { form: UseFormReturn<NewOrder> }) {
  const { t } = useText();
  const input = useSettled(toPreviewInput({ ...EMPTY_ORDER, ...(useWatch({ control: form.control }) as NewOrder) }));
  const { data, previousData } = useQuery(PREVIEW, { variables: { input: input ?? { shopId: '', lines: [] } }, skip: !input });
  const preview = input ? (data ?? previousData)?.orderPreview : undefined;
  if (!preview) return <Card title={t('orders:create.total')}><Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:create.totalHint')}</Typography></Card>;
  return (
    <Card title={t('orders:create.total')}>
      <Stack spacing={3} role="status">
        {preview.lines.map((line) => (
          <Box key={line.skuCode} sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}>
            <span>
              {line.title} ×{line.quantity}
              <Typography variant="caption" component="span" sx={{ display: 'block', color: line.enough ? 'text.secondary' : 'error.main' }}>{t(line.enough ? 'orders:create.available' : 'orders:create.short', { count: line.available })}</Typography>
              {line.stocks.length > 1 && <Typography variant="caption" component="span" sx={{ display: 'block', color: 'text.secondary' }}>{line.stocks.map(({ warehouse, available }) => `${warehouse} ${available}`).join(' · ')}</Typography>}
              {line.unitPrice.amount !== line.listPrice.amount && <Typography variant="caption" component="span" sx={{ display: 'block', color: 'text.secondary' }}>{t('orders:create.listPrice', { price: formatYuan(line.listPrice.amount) })}</Typography>}
            </span>
            <MoneyText amount={line.payable.amount} />
          </Box>
        ))}
        {preview.gifts.map((gift) => (
          <Box key={`${gift.rule} ${gift.skuCode}`} sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}>
            <span>{gift.title} ×{gift.quantity}<Typography variant="caption" component="span" sx={{ display: 'block', color: 'text.secondary' }}>{gift.rule}</Typography></span>
            <ToneChip tone="success">{t('orders:gift.is')}</ToneChip>
          </Box>
        ))}
        <Facts items={[
          { name: t('orders:detail.goodsTotal'), value: <MoneyText amount={preview.goodsTotal.amount} /> },
          { name: t('orders:detail.discountTotal'), value: <MoneyText amount={preview.discountTotal.amount} /> },
          { name: t('orders:detail.freight'), value: <MoneyText amount={preview.freight.amount} /> },
          { name: t('orders:detail.payable'), value: <MoneyText amount={preview.payable.amount} strong /> },
        ]} />
        {preview.warehouse && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:create.from', { warehouse: preview.warehouse.name })}</Typography>}
        {preview.problems.map((problem) => <Alert key={problem.message} severity="warning">{problem.message}</Alert>)}
      </Stack>
    </Card>
  );
}
