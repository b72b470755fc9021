import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import type { SeenOrderInput } from '../../generated/gql/graphql.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { NO_RECEIVERS, receiversInput } from './assign-form.js';
import { AssignFields } from './AssignFields.js';
import { ASSIGN_ORDERS } from './assignment-queries.js';

/** Gives an order to a clerk, into a team's queue, or both, or takes it away. */
export default function AssignOrdersDialog({ order, onClose }: { order: SeenOrderInput; onClose: () => void }) {
  const { t } = useTranslation(['assignment', 'ui']);
  const toasts = useToasts();
  const assign = useCommand(ASSIGN_ORDERS, { refetch: 'active', onDone: ({ orderNumbers }) => toasts.done(t('assignment:assign.done', { count: orderNumbers?.length ?? 0 })) });
  const form = useForm({ defaultValues: NO_RECEIVERS });
  return (
    <FormDialog title={t('assignment:assign.title', { count: 1 })} verb={t('assignment:assign.verb')} form={form} onClose={onClose} onSubmit={(values) => assign({ orders: [order], ...receiversInput(values) })}>
      <AssignFields control={form.control} />
    </FormDialog>
  );
}
