import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, type Control, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { OrderBatchVerb } from '../../generated/gql/graphql.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useStatusText } from '../../ui/StatusChip.js';
import type { BatchValues } from './batch-form.js';
import { AssignFields } from '../assignment/AssignFields.js';
import type { AssignValues } from '../assignment/assign-form.js';
import { HOLD_REASONS } from './hold-reasons.js';
import type { MarkValues } from './mark-form.js';
import { MarkFields } from './MarkFields.js';

const SHORTEST = { RELEASE: 1, CANCEL: 2 } as const;

/** What a verb on many orders wants to know beside the orders. */
export function BatchFields({ verb, form }: { verb: OrderBatchVerb; form: UseFormReturn<BatchValues> }) {
  const { t } = useTranslation('batches');
  const statusText = useStatusText();
  const rules = useTextRules();
  if (verb === 'APPROVE') return null;
  if (verb === 'MARK') {
    return (
      <>
        {/* The marks are a part of these values, which the form's type cannot say. */}
        <MarkFields control={form.control as unknown as Control<MarkValues>} />
        <FormText form={form} name="service" label={t('service')} rules={{ maxLength: rules(1, 500).maxLength }} field={{ multiline: true, helperText: t('keepHint') }} />
        <FormText form={form} name="print" label={t('print')} rules={{ maxLength: rules(1, 200).maxLength }} field={{ multiline: true, helperText: t('keepHint') }} />
      </>
    );
  }
  // These, too, are a part of the values.
  if (verb === 'ASSIGN') return <AssignFields control={form.control as unknown as Control<AssignValues>} />;
  if (verb === 'HOLD') {
    return (
      <>
        <Controller
          name="reason" control={form.control}
          render={({ field }) => <TextField {...field} select autoFocus label={t('reason')}>{HOLD_REASONS.map((reason) => <MenuItem key={reason} value={reason}>{statusText('HoldReason', reason)}</MenuItem>)}</TextField>}
        />
        <FormText form={form} name="note" label={t('note')} rules={{ maxLength: rules(1, 500).maxLength }} field={{ multiline: true, minRows: 2 }} />
      </>
    );
  }
  return <FormText form={form} name="note" label={t('reason')} rules={rules(SHORTEST[verb], 500)} field={{ multiline: true, minRows: 2, autoFocus: true }} />;
}
