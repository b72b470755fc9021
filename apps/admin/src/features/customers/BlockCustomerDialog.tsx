import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const BLOCK_CUSTOMER = graphql(`
  mutation BlockCustomer($input: BlockCustomerInput!) {
    blockCustomer(input: $input) { customer { id blockedAt blockedReason } userErrors { code message field } }
  }
`);
const UNBLOCK_CUSTOMER = graphql(`
  mutation UnblockCustomer($input: UnblockCustomerInput!) {
    unblockCustomer(input: $input) { customer { id blockedAt blockedReason } userErrors { code message field } }
  }
`);

interface BlockCustomerDialogProps {
  customerId: string;
  /** Whether he is on the blacklist now, and is to be taken off. */
  blocked: boolean;
  onClose: () => void;
}

/** Puts a customer on the blacklist or takes him off, with the reason. */
export function BlockCustomerDialog({ customerId, blocked, onClose }: BlockCustomerDialogProps) {
  const { t } = useTranslation('customers');
  const toasts = useToasts();
  const rules = useTextRules();
  const form = useForm({ defaultValues: { reason: '' } });
  const block = useCommand(BLOCK_CUSTOMER, { refetch: 'active', onDone: () => toasts.done(t('blocking.blocked')) });
  const unblock = useCommand(UNBLOCK_CUSTOMER, { refetch: 'active', onDone: () => toasts.done(t('blocking.unblocked')) });
  const verb = t(blocked ? 'blocking.unblock' : 'blocking.block');
  return (
    <FormDialog title={verb} verb={verb} form={form} onClose={onClose} onSubmit={({ reason }) => (blocked ? unblock : block)({ customerId, reason })} size="sm" destructive={!blocked}>
      <Typography variant="body2">{t(blocked ? 'blocking.unblockHint' : 'blocking.hint')}</Typography>
      <FormText form={form} name="reason" label={t('blocking.reason')} rules={rules(2, 200)} field={{ autoFocus: true, slotProps: { htmlInput: { maxLength: 200 } } }} />
    </FormDialog>
  );
}
