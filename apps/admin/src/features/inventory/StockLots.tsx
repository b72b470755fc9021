import { useTranslation } from 'react-i18next';
import { MERCHANT_ZONE } from '../../format/instant.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { numberHead } from '../../ui/table-heads.js';

interface Lot {
  id: string;
  lotNo: string;
  expiresOn?: string | null;
  onHand: number;
}

/** The lots of a stock in the order in which they leave; what has expired is marked. */
export function StockLots({ lots }: { lots: readonly Lot[] }) {
  const { t } = useTranslation('inventory');
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: MERCHANT_ZONE }).format(new Date());
  return (
    <Card title={t('lots.title')} flush>
      {lots.length === 0 && <EmptyState title={t('lots.empty')} />}
      {lots.length > 0 && (
        <PlainTable
          label={t('lots.title')}
          heads={[t('lots.lotNo'), t('lots.expiresOn'), numberHead(t('columns.onHand'))]}
          rows={lots.map(({ id, lotNo, expiresOn, onHand }) => ({
            id,
            cells: [lotNo || t('lots.noNumber'), <span key="day">{expiresOn ?? t('lots.unknown')}{expiresOn && expiresOn < today && <> <ToneChip tone="danger" dot>{t('lots.expired')}</ToneChip></>}</span>, onHand],
          }))}
        />
      )}
    </Card>
  );
}
