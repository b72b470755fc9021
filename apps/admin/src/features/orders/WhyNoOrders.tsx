import { useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { OrderFilter, OrderQueueKey } from '../../generated/gql/graphql.js';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { fieldOf, type OrderField } from './order-list-model.js';

const EXCLUDING_CONDITIONS = graphql(`
  query ExcludingConditions($filter: OrderFilter, $queue: OrderQueueKey) {
    excludingConditions(filter: $filter, queue: $queue) { field without }
  }
`);

interface WhyNoOrdersProps {
  filter: OrderFilter;
  queue: OrderQueueKey | undefined;
  onWithout: (field: OrderField | 'queue' | 'any' | 'except') => void;
}

/** Says which condition alone keeps the list empty, and takes it away. */
export default function WhyNoOrders({ filter, queue, onWithout }: WhyNoOrdersProps) {
  const { t } = useText();
  const { data } = useQuery(EXCLUDING_CONDITIONS, { variables: { filter, queue: queue ?? null } });
  if (!data) return null;
  const nameOf = (field: OrderField | 'queue' | 'any' | 'except'): string => (field === 'queue' || field === 'any' || field === 'except' ? t(`orders:why.${field}`) : t(`orders:filters.${field}`));
  if (data.excludingConditions.length === 0) return <Typography variant="body2" role="status" sx={{ px: 2, pb: 2 }}>{t('orders:why.none')}</Typography>;
  return (
    <Stack role="status" direction="row" spacing={2} sx={{ px: 2, pb: 2, flexWrap: 'wrap' }}>
      {data.excludingConditions.map(({ field, without }) => (
        <Button key={field} size="small" variant="outlined" onClick={() => onWithout(fieldOf(field))}>{t('orders:why.without', { condition: nameOf(fieldOf(field)), count: without })}</Button>
      ))}
    </Stack>
  );
}
