import { useQuery } from '@apollo/client/react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText, useTextRules } from '../../ui/FormInput.js';
import { keyInput, LIFETIMES, NEW_KEY } from './new-key.js';
import { PermissionPicker } from './PermissionPicker.js';
import { RowsPicker } from './RowsPicker.js';

const OFFERED = graphql(`
  query KeyOptions($withShops: Boolean!, $withWarehouses: Boolean!) {
    permissionsForKeys
    shops(first: 100) @include(if: $withShops) { nodes { id name } }
    warehouses(first: 100) @include(if: $withWarehouses) { nodes { id name } }
  }
`);
const CREATE = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) { secret apiKey { ...ApiKeyRow } userErrors { code message field } }
  }
`);
const CREATE_OWN = graphql(`
  mutation CreateOwnApiKey($input: CreateOwnApiKeyInput!) {
    createOwnApiKey(input: $input) { secret apiKey { ...ApiKeyRow } userErrors { code message field } }
  }
`);

/** A new key: what it is for, what it may do, whose rows it sees, from where, and until when. */
export function CreateApiKeyDialog({ kind, onMade, onClose }: { kind: 'house' | 'own'; onMade: (secret: string) => void; onClose: () => void }) {
  const { t } = useTranslation('apiKeys');
  const may = useMay();
  const textRules = useTextRules();
  const { data } = useQuery(OFFERED, { variables: { withShops: may('shop:read'), withWarehouses: may('warehouse:read') } });
  const made = { keyless: true, refetch: 'active', onDone: ({ secret }: { secret?: string | null }) => onMade(secret ?? '') } as const;
  const createForHouse = useCommand(CREATE, made);
  const createOwn = useCommand(CREATE_OWN, made);
  const form = useForm({ defaultValues: NEW_KEY });
  return (
    <FormDialog title={t('create.title')} verb={t('create.verb')} size="sm" form={form} onClose={onClose} onSubmit={(values) => (kind === 'own' ? createOwn : createForHouse)(keyInput(values, new Date()))}>
      <FormText form={form} name="name" label={t('create.name')} rules={textRules(1, 60)} field={{ autoFocus: true }} />
      <FormSelect form={form} name="mode" label={t('create.mode')} options={[{ value: 'LIVE', text: t('create.live') }, { value: 'TEST', text: t('create.test') }]} />
      <Controller
        control={form.control} name="permissions" rules={{ validate: (value) => value.length > 0 || t('create.none') }}
        render={({ field, fieldState }) => <PermissionPicker offered={data?.permissionsForKeys ?? []} value={field.value} onChange={field.onChange} problem={fieldState.error?.message} />}
      />
      {data?.shops && <Controller control={form.control} name="shopIds" render={({ field, fieldState }) => <RowsPicker label={t('create.shops')} rows={data.shops?.nodes ?? []} value={field.value} onChange={field.onChange} problem={fieldState.error?.message} />} />}
      {data?.warehouses && <Controller control={form.control} name="warehouseIds" render={({ field, fieldState }) => <RowsPicker label={t('create.warehouses')} rows={data.warehouses?.nodes ?? []} value={field.value} onChange={field.onChange} problem={fieldState.error?.message} />} />}
      <FormText form={form} name="addresses" label={t('create.addresses')} field={{ multiline: true, minRows: 2, helperText: t('create.addressesHint') }} />
      <FormSelect form={form} name="lifetime" label={t('create.expires')} options={LIFETIMES.map((days) => ({ value: days, text: days === '' ? t('never') : t('create.days', { count: Number(days) }) }))} />
    </FormDialog>
  );
}
