import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { ToneChip } from '../../ui/StatusChip.js';

const ORDER_LINES = graphql(`
  fragment OrderLines on Order {
    lines { id skuCode title quantity shippedQuantity gift giftRule giftRuleSetNumber components { id skuCode title quantity pieces shippedQuantity } unitPrice { amount } discount { amount } payable { amount } }
    goodsTotal { amount }
    discountTotal { amount }
    freight { amount }
    payable { amount }
    paid { amount }
    refunded { amount }
  }
`);

/** What was ordered, and what it adds up to. */
export function OrderLines({ order: masked }: { order: FragmentType<typeof ORDER_LINES> }) {
  const { t } = useTranslation('orders');
  const order = readFragment(ORDER_LINES, masked);
  const totals = (['goodsTotal', 'discountTotal', 'freight', 'payable', 'paid', 'refunded'] as const).filter((name) => name === 'payable' || name === 'goodsTotal' || Number(order[name].amount) !== 0);
  return (
    <Card title={t('detail.lines')} flush>
      <TableContainer tabIndex={0} role="region" aria-label={t('detail.lines')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('detail.title')}</TableCell>
              <TableCell align="right">{t('detail.quantity')}</TableCell>
              <TableCell align="right">{t('detail.unitPrice')}</TableCell>
              <TableCell align="right">{t('detail.lineDiscount')}</TableCell>
              <TableCell align="right">{t('detail.linePayable')}</TableCell>
              <TableCell align="right">{t('detail.shipped')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {order.lines.map((line) => (
              <Fragment key={line.id}>
                <TableRow>
                <TableCell sx={{ minWidth: 160 }}>{line.title} {line.gift && <ToneChip tone="success">{t('gift.is')}</ToneChip>}<Box sx={{ typography: 'caption', color: 'text.secondary', fontFamily: 'var(--ordo-mono)' }}>{line.skuCode}</Box>{line.gift && <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{line.giftRule ? t('gift.by', { rule: line.giftRule, version: line.giftRuleSetNumber }) : t('gift.byHand.is')}</Box>}</TableCell>
                <TableCell align="right">{line.quantity}</TableCell>
                <TableCell align="right"><MoneyText amount={line.unitPrice.amount} /></TableCell>
                <TableCell align="right"><MoneyText amount={line.discount.amount} /></TableCell>
                <TableCell align="right"><MoneyText amount={line.payable.amount} /></TableCell>
                <TableCell align="right">{line.shippedQuantity}</TableCell>
              </TableRow>
              {line.components.map((part) => (
                <TableRow key={part.id} sx={{ '& td': { color: 'text.secondary', borderBottomStyle: 'dashed' } }}>
                  <TableCell><Box sx={{ pl: 5 }}>{part.title}<Box sx={{ typography: 'caption', fontFamily: 'var(--ordo-mono)' }}>{part.skuCode}</Box></Box></TableCell>
                  <TableCell align="right">{part.pieces}</TableCell>
                  <TableCell colSpan={3}>{t('parts.each', { count: part.quantity })}</TableCell>
                  <TableCell align="right">{part.shippedQuantity}</TableCell>
                </TableRow>
              ))}
              </Fragment>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '1fr max-content', columnGap: 6, rowGap: 1, m: 0, p: 4, textAlign: 'right' }}>
        {totals.map((name) => (
          <Box key={name} sx={{ display: 'contents', fontWeight: name === 'payable' ? 600 : 400 }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>{t(`detail.${name}`)}</Box>
            <Box component="dd" sx={{ m: 0 }}><MoneyText amount={order[name].amount} strong={name === 'payable'} /></Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
