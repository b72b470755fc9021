import { useMutation, useQuery } from '@apollo/client/react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { refusalText } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { explain } from '../../ui/explain-error.js';
import { Facts } from '../../ui/Facts.js';
import { MaskedText } from '../../ui/MaskedText.js';
import { PeekDrawer } from '../../ui/PeekDrawer.js';
import { StatusText } from '../../ui/StatusText.js';
import { Timeline } from '../../ui/Timeline.js';
import { BlacklistChip } from './BlacklistChip.js';

const EraseCustomerDialog = lazy(async () => ({ default: (await import('./EraseCustomerDialog.js')).EraseCustomerDialog }));

const BlockCustomerDialog = lazy(async () => ({ default: (await import('./BlockCustomerDialog.js')).BlockCustomerDialog }));

const CUSTOMER = graphql(`
  query Customer($id: ID!) {
    customer(id: $id) {
      id
      name
      phone
      level
      blockedAt
      blockedReason
      createdAt
      erasedAt
      timeline { id message actorName at }
    }
  }
`);
const REVEAL_CUSTOMER = graphql(`
  mutation RevealCustomer($input: RevealCustomerInput!) {
    revealCustomer(input: $input) { customer { name phone } userErrors { code message field } }
  }
`);

interface CustomerDrawerProps {
  id: string;
  onClose: () => void;
  onNext: (() => void) | undefined;
  onPrevious: (() => void) | undefined;
}

/** One customer, masked until somebody says why he needs the plain name and phone. */
export function CustomerDrawer({ id, ...drawer }: CustomerDrawerProps) {
  const { t } = useTranslation(['customers', 'account', 'ui']);
  const may = useMay();
  const [erasing, setErasing] = useState(false);
  const [blocking, setBlocking] = useState(false);
  const [plain, setPlain] = useState<{ id: string; name: string; phone?: string | null }>();
  const { data, error, refetch } = useQuery(CUSTOMER, { variables: { id } });
  const [mutate] = useMutation(REVEAL_CUSTOMER, { refetchQueries: ['Customer'] });
  const customer = data?.customer;
  const shown = plain?.id === id ? plain : undefined;
  // Every look is recorded anew: this one takes no idempotency key.
  const reveal = async (reason: string): Promise<string | undefined> => {
    try {
      const { data: answer } = await mutate({ variables: { input: { customerId: id, reason } } });
      if (answer?.revealCustomer.customer) setPlain({ id, ...answer.revealCustomer.customer });
      return refusalText(answer?.revealCustomer.userErrors ?? []);
    } catch (failure) {
      return explain(failure).message;
    }
  };
  const onReveal = may('personal-data:reveal') && !customer?.erasedAt ? reveal : undefined;
  return (
    <PeekDrawer
      title={shown?.name ?? customer?.name ?? ''} {...drawer}
      actions={customer && (
        <>
          {may('customer:block') && <Button variant="outlined" onClick={() => setBlocking(true)}>{t(customer.blockedAt ? 'customers:blocking.unblock' : 'customers:blocking.block')}</Button>}
          {!customer.erasedAt && may('customer:erase') && <Button variant="outlined" color="error" onClick={() => setErasing(true)}>{t('account:erase.customerVerb')}</Button>}
        </>
      )}
    >
      {error && !customer && <ErrorState error={error} onRetry={() => void refetch()} />}
      {customer && (
        <Stack spacing={4}>
          <Facts
            items={[
              { name: t('customers:filters.name'), value: <MaskedText masked={customer.name} plain={shown?.name} onReveal={onReveal} /> },
              { name: t('customers:filters.phone'), value: customer.phone ? <MaskedText masked={customer.phone} plain={shown?.phone ?? undefined} onReveal={onReveal} /> : t('ui:none') },
              { name: t('customers:columns.level'), value: <StatusText of="CustomerLevel" value={customer.level} /> },
              { name: t('customers:columns.created'), value: <DateText at={customer.createdAt} full /> },
              ...(customer.blockedAt ? [{ name: t('customers:columns.blocked'), value: <><BlacklistChip /> {customer.blockedReason} · <DateText at={customer.blockedAt} full /></> }] : []),
              ...(customer.erasedAt ? [{ name: t('account:erase.erasedAt'), value: <DateText at={customer.erasedAt} full /> }] : []),
            ]}
          />
          <Card title={t('ui:timeline.title')}><Timeline entries={customer.timeline} /></Card>
        </Stack>
      )}
      {customer && blocking && <Suspense fallback={null}><BlockCustomerDialog customerId={customer.id} blocked={Boolean(customer.blockedAt)} onClose={() => setBlocking(false)} /></Suspense>}
      {customer && erasing && <Suspense fallback={null}><EraseCustomerDialog customerId={customer.id} onClose={() => setErasing(false)} /></Suspense>}
    </PeekDrawer>
  );
}
