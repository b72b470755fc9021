import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const RECEIVE = graphql(`
  mutation ReceiveStockDocument($input: ReceiveStockDocumentInput!) {
    receiveStockDocument(input: $input) { stockDocument { ...StockDocumentRow ...StockDocumentActions } userErrors { code message field } }
  }
`);

interface ReceiveProps {
  document: { id: string; version: number; documentNo: string; lines: readonly { id: string; skuCode: string; title: string; quantity: number; receivedQuantity: number }[] };
  onClose: () => void;
}

/** What arrived now of a receipt or a transfer; what is still to come stands in each field. */
export function ReceiveStockDocumentDialog({ document: { id, version, documentNo, lines }, onClose }: ReceiveProps) {
  const { t } = useTranslation(['stockDocuments', 'ui']);
  const toasts = useToasts();
  const receive = useCommand(RECEIVE, { refetch: 'active' });
  const left = (line: (typeof lines)[number]): number => Math.max(0, line.quantity - line.receivedQuantity);
  const form = useForm({ defaultValues: { lines: lines.map((line) => ({ quantity: String(left(line)) })) } });
  return (
    <FormDialog
      title={t('stockDocuments:receive.title', { number: documentNo })} verb={t('stockDocuments:actions.receive')} form={form} size="sm" onClose={onClose}
      onSubmit={async (values) => {
        const arrived = lines.map((line, index) => ({ stockDocumentLineId: line.id, quantity: Number(values.lines[index]?.quantity ?? 0) }));
        const refusals = await receive({ stockDocumentId: id, expectedVersion: version, lines: arrived });
        if (refusals.length === 0) toasts.done(t('stockDocuments:receive.done', { number: documentNo, count: arrived.reduce((sum, each) => sum + each.quantity, 0) }));
        return refusals;
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{t('stockDocuments:receive.effect')}</Box>
      {lines.map((line, index) => (
        <Box key={line.id} role="group" aria-label={line.skuCode} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 150px' }, gap: 3, alignItems: 'center' }}>
          <Box>{line.title}<Box sx={{ color: 'text.secondary' }}>{line.skuCode}</Box></Box>
          <FormText
            form={form} name={`lines.${index}.quantity`} label={t('stockDocuments:receive.quantity', { count: left(line) })}
            rules={{ required: t('ui:form.required'), pattern: { value: /^\d{1,7}$/, message: t('ui:form.number') } }} field={{ autoFocus: index === 0, slotProps: { htmlInput: { inputMode: 'numeric' } } }}
          />
        </Box>
      ))}
    </FormDialog>
  );
}
