import { zodResolver } from '@hookform/resolvers/zod';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { ShopQuery } from '../../generated/gql/graphql.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { useStatusText } from '../../ui/StatusChip.js';

const SET_SHIP_PROMISE = graphql(`
  mutation SetShipPromise($input: SetShipPromiseInput!) {
    setShipPromise(input: $input) { shop { id shipWithinHours promiseRule cutOffHour promiseVersion } userErrors { code message field } }
  }
`);
const RULES = ['WITHIN_HOURS', 'SAME_DAY'] as const;
const schema = z.object({ rule: z.enum(RULES), shipWithinHours: z.coerce.number().int().min(1).max(720), cutOffHour: z.coerce.number().int().min(1).max(23) });

/** Sets by when a shop promises to ship. */
export default function ShopPromiseDialog({ shop, onClose }: { shop: ShopQuery['shop']; onClose: () => void }) {
  const { t } = useTranslation('shops');
  const statusText = useStatusText();
  const toasts = useToasts();
  const { id, name, promiseRule, shipWithinHours, cutOffHour, promiseVersion } = shop;
  const set = useCommand(SET_SHIP_PROMISE, { onDone: () => toasts.done(t('promise.done', { name })) });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { rule: promiseRule, shipWithinHours, cutOffHour } });
  const rule = useWatch({ control: form.control, name: 'rule' });
  const number = (field: 'shipWithinHours' | 'cutOffHour', max: number) => (
    <TextField {...form.register(field)} type="number" label={t(field === 'cutOffHour' ? 'promise.cutOff' : 'promise.hours')} error={Boolean(form.formState.errors[field])} helperText={form.formState.errors[field]?.message} slotProps={{ htmlInput: { min: 1, max } }} />
  );
  return (
    <FormDialog title={t('promise.title', { name })} verb={t('promise.save')} form={form} onClose={onClose} onSubmit={(values) => set({ shopId: id, expectedVersion: promiseVersion, ...schema.parse(values) })}>
      <Controller
        name="rule" control={form.control}
        render={({ field }) => <TextField {...field} select autoFocus label={t('promise.rule')}>{RULES.map((each) => <MenuItem key={each} value={each}>{statusText('ShopPromiseRule', each)}</MenuItem>)}</TextField>}
      />
      {rule === 'SAME_DAY' ? number('cutOffHour', 23) : number('shipWithinHours', 720)}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('promise.effect')}</Typography>
    </FormDialog>
  );
}
