import Link from '@mui/material/Link';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { paths } from '../../app/paths.js';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';
import { StatusChip, useStatusText } from '../../ui/StatusChip.js';

const ORDER_RETURNS = graphql(`
  fragment OrderReturns on Order {
    returns { id returnNo kind state refundAmount { amount } }
  }
`);

/** What came back of the order, or is about to. */
export function OrderReturns({ order: masked }: { order: FragmentType<typeof ORDER_RETURNS> }) {
  const { t } = useTranslation('orders');
  const statusText = useStatusText();
  const { returns } = readFragment(ORDER_RETURNS, masked);
  if (returns.length === 0) return null;
  return (
    <Card title={t('detail.returns')} flush>
      <PlainTable
        label={t('detail.returns')} heads={[t('returnsOf.number'), t('returnsOf.kind'), t('returnsOf.state'), numberHead(t('returnsOf.amount'))]}
        rows={returns.map((each) => ({
          id: each.id,
          cells: [<Link key="no" component={RouterLink} to={paths.returns}>{each.returnNo}</Link>, statusText('ReturnKind', each.kind), <StatusChip key="state" of="ReturnState" value={each.state} />, <MoneyText key="amount" amount={each.refundAmount.amount} />],
        }))}
      />
    </Card>
  );
}
