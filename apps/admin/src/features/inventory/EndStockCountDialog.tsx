import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const RECOUNT = graphql(`
  mutation RecountStock($input: RecountStockInput!) {
    recountStock(input: $input) { stockCount { ...StockCountRow ...StockCountActions } userErrors { code message field } }
  }
`);
const CANCEL = graphql(`
  mutation CancelStockCount($input: CancelStockCountInput!) {
    cancelStockCount(input: $input) { stockCount { ...StockCountRow ...StockCountActions } userErrors { code message field } }
  }
`);

interface EndProps {
  count: { id: string; version: number; countNo: string };
  verb: 'recount' | 'cancel';
  onClose: () => void;
}

/** Has what differs counted again, or ends the count without touching the books; both with a reason. */
export function EndStockCountDialog({ count: { id, version, countNo }, verb, onClose }: EndProps) {
  const { t } = useTranslation('stockCounts');
  const toasts = useToasts();
  const textRules = useTextRules();
  const [recount, cancel] = [useCommand(RECOUNT, { refetch: 'active' }), useCommand(CANCEL, { refetch: 'active' })];
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t(`${verb}.title`, { number: countNo })} verb={t(`actions.${verb}`)} form={form} destructive={verb === 'cancel'} onClose={onClose}
      onSubmit={async ({ reason }) => {
        const refusals = await (verb === 'recount' ? recount : cancel)({ stockCountId: id, expectedVersion: version, reason: reason.trim() });
        if (refusals.length === 0) toasts.done(t(`${verb}.done`, { number: countNo }));
        return refusals;
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{t(`${verb}.effect`)}</Box>
      <FormText form={form} name="reason" label={t('columns.reason')} rules={textRules(2, 200)} field={{ autoFocus: true }} />
    </FormDialog>
  );
}
