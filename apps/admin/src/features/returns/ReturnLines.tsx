import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../generated/gql/index.js';
import { MoneyText } from '../../ui/MoneyText.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { numberHead } from '../../ui/table-heads.js';

const RETURN_LINES = graphql(`
  fragment ReturnLines on Return {
    lines { id skuCode title quantity receivedQuantity sellable amount { amount } }
  }
`);

/** What comes back, and what of it has arrived. */
export function ReturnLines({ return: row }: { return: FragmentType<typeof RETURN_LINES> }) {
  const { t } = useTranslation(['returns', 'ui']);
  const { lines } = readFragment(RETURN_LINES, row);
  const received = (line: (typeof lines)[number]): string => {
    if (line.receivedQuantity === null || line.receivedQuantity === undefined) return t('ui:none');
    return line.sellable ? String(line.receivedQuantity) : t('returns:receive.unsellable', { count: line.receivedQuantity });
  };
  return (
    <PlainTable
      label={t('returns:lines')}
      heads={[t('returns:line.sku'), t('returns:line.item'), numberHead(t('returns:line.quantity')), numberHead(t('returns:line.received')), numberHead(t('returns:line.amount'))]}
      rows={lines.map((line) => ({ id: line.id, cells: [line.skuCode, line.title, line.quantity, received(line), <MoneyText key="amount" amount={line.amount.amount} />] }))}
    />
  );
}
