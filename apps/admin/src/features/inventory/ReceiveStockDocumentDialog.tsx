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
  document: { id: string; version: number; documentNo: string; skusByLots: readonly string[]; lines: readonly { id: string; skuCode: string; title: string; quantity: number; receivedQuantity: number }[] };
  onClose: () => void;
}

/** What arrived now of a receipt or a transfer; what is still to come stands in each field. SKUs that are kept by lots ask for their lot. */
export function ReceiveStockDocumentDialog({ document: { id, version, documentNo, skusByLots, lines }, onClose }: ReceiveProps) {
  const { t } = useTranslation(['stockDocuments', 'ui']);
  const toasts = useToasts();
  const receive = useCommand(RECEIVE, { refetch: 'active' });
  const left = (line: (typeof lines)[number]): number => Math.max(0, line.quantity - line.receivedQuantity);
  const form = useForm({ defaultValues: { lines: lines.map((line) => ({ quantity: String(left(line)), lotNo: '', expiresOn: '' })) } });
  return (
    <FormDialog
      title={t('stockDocuments:receive.title', { number: documentNo })} verb={t('stockDocuments:actions.receive')} form={form} size="sm" onClose={onClose}
      onSubmit={async (values) => {
        const arrived = lines.map((line, index) => {
          const { quantity = '0', lotNo = '', expiresOn = '' } = values.lines[index] ?? {};
          const lot = skusByLots.includes(line.skuCode) && { lotNo: lotNo.trim() || null, expiresOn: expiresOn.trim() || null };
          return { stockDocumentLineId: line.id, quantity: Number(quantity), ...lot };
        });
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
          {skusByLots.includes(line.skuCode) && (
            <>
              <FormText form={form} name={`lines.${index}.lotNo`} label={t('stockDocuments:receive.lotNo')} rules={{ maxLength: { value: 40, message: t('ui:form.tooLong', { max: 40 }) } }} />
              <FormText
                form={form} name={`lines.${index}.expiresOn`} label={t('stockDocuments:receive.expiresOn')}
                rules={{ pattern: { value: /^\s*(?:\d{4}-\d\d-\d\d)?\s*$/, message: t('stockDocuments:receive.day') } }} field={{ helperText: t('stockDocuments:receive.day') }}
              />
            </>
          )}
        </Box>
      ))}
    </FormDialog>
  );
}
