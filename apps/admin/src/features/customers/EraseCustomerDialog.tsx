import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { ErasureEffects } from '../account/ErasureEffects.js';

const CUSTOMER_ERASURE = graphql(`
  query CustomerErasure($customerId: ID!) {
    customerErasure(customerId: $customerId) { blockers }
  }
`);
const ERASE_CUSTOMER = graphql(`
  mutation EraseCustomer($input: EraseCustomerInput!) {
    eraseCustomer(input: $input) { customer { id name phone erasedAt } userErrors { code message field } }
  }
`);

/** Deletes a customer's personal data at his request. */
export function EraseCustomerDialog({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const { t } = useTranslation('account');
  const toasts = useToasts();
  const rules = useTextRules();
  const { data } = useQuery(CUSTOMER_ERASURE, { variables: { customerId }, fetchPolicy: 'network-only' });
  const form = useForm({ defaultValues: { reason: '' } });
  const erase = useCommand(ERASE_CUSTOMER, { refetch: 'active', onDone: () => toasts.done(t('erase.done')) });
  return (
    <FormDialog title={t('erase.customerTitle')} verb={t('erase.customerVerb')} form={form} onClose={onClose} onSubmit={({ reason }) => erase({ customerId, reason })} size="sm" destructive>
      {data?.customerErasure.blockers.map((blocker) => <Alert key={blocker} severity="warning">{blocker}</Alert>)}
      <ErasureEffects />
      <FormText form={form} name="reason" label={t('erase.reason')} rules={rules(2, 200)} field={{ autoFocus: true, helperText: t('erase.reasonHint'), slotProps: { htmlInput: { maxLength: 200 } } }} />
    </FormDialog>
  );
}
