import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { formatYuan } from '../../format/money.js';
import { Card } from '../../ui/Card.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { numberHead } from '../../ui/table-heads.js';
import { FREIGHT_RATES } from './rule-queries.js';

const FreightRatesDialog = lazy(async () => ({ default: (await import('./FreightRatesDialog.js')).FreightRatesDialog }));

/** The table by which freight is estimated. */
export function FreightRatesCard() {
  const { t } = useTranslation('rules');
  const may = useMay();
  const statusText = useStatusText();
  const { data, error, refetch } = useQuery(FREIGHT_RATES);
  const [editing, setEditing] = useState(false);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <Card title={t('rates.title')} actions={may('rule:publish') && <Button size="small" onClick={() => setEditing(true)}>{t('rates.edit')}</Button>}>
      <Typography variant="body2" color="text.secondary">{t('rates.hint')}</Typography>
      <PlainTable
        label={t('rates.title')} heads={[t('rates.carrier'), numberHead(t('rates.upTo')), numberHead(t('rates.first')), numberHead(t('rates.firstFee')), numberHead(t('rates.step')), numberHead(t('rates.stepFee'))]}
        rows={data.freightRates.map(({ carrier, upToKm, firstGrams, firstFee, stepGrams, stepFee }) => ({
          id: `${carrier}/${upToKm}`, cells: [statusText('Carrier', carrier as never) || carrier, upToKm, firstGrams, formatYuan(firstFee.amount), stepGrams, formatYuan(stepFee.amount)],
        }))}
      />
      {editing && <Suspense fallback={null}><FreightRatesDialog rates={data.freightRates} onClose={() => setEditing(false)} /></Suspense>}
    </Card>
  );
}
