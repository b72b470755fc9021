import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ShipmentFacts } from './ShipmentFacts.js';
import { TrackingRoute } from './TrackingRoute.js';

const TRACK_SHIPMENT = graphql(`
  query TrackShipment($orderNo: String, $waybillNo: String) {
    trackShipment(orderNo: $orderNo, waybillNo: $waybillNo) {
      id
      waybillNo
      orderNo
      ...ShipmentFacts
      ...TrackingRoute
    }
  }
`);

const KINDS = ['orderNo', 'waybillNo'] as const;
type Kind = (typeof KINDS)[number];

/** Where a parcel is, by the number of its order or of its waybill (S6.2.1). The search stands in the URL. */
export default function TrackShipmentPage() {
  const { t } = useTranslation('shipments');
  const [params, setParams] = useSearchParams();
  const by: Kind = params.get('by') === 'waybillNo' ? 'waybillNo' : 'orderNo';
  const number = params.get('number')?.trim() ?? '';
  const { data, loading, error, refetch } = useQuery(TRACK_SHIPMENT, { variables: { [by]: number }, skip: !number });
  const search = (event: React.FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    setParams({ by: String(entered.get('by') ?? 'orderNo'), number: String(entered.get('number') ?? '').trim() });
  };
  return (
    <>
      <PageHeader title={t('track.title')} />
      <Stack spacing={4} sx={{ maxWidth: 880 }}>
        <Card>
          <Stack component="form" key={`${by} ${number}`} onSubmit={search} direction={{ xs: 'column', sm: 'row' }} spacing={3} sx={{ alignItems: { sm: 'flex-end' } }}>
            <TextField select name="by" label={t('track.by')} defaultValue={by} sx={{ minWidth: 140 }}>
              {KINDS.map((kind) => <MenuItem key={kind} value={kind}>{t(`track.${kind}`)}</MenuItem>)}
            </TextField>
            <TextField name="number" label={t('filters.number')} defaultValue={number} required sx={{ flex: 1 }} slotProps={{ htmlInput: { maxLength: 40 } }} />
            <Button type="submit" variant="contained" loading={loading}>{t('track.search')}</Button>
          </Stack>
        </Card>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!number && <EmptyState title={t('track.start')} />}
        {number && data?.trackShipment.length === 0 && <EmptyState title={t('track.none')} hint={t('track.noneHint')} />}
        {number && data?.trackShipment.map((parcel) => (
          <Card key={parcel.id} title={t('parcels.one', { number: parcel.waybillNo ?? parcel.orderNo })}>
            <Stack spacing={5}>
              <div><ShipmentFacts shipment={parcel} /></div>
              <TrackingRoute shipment={parcel} />
            </Stack>
          </Card>
        ))}
      </Stack>
    </>
  );
}
