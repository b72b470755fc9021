import { useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { criteriaOf, EMPTY_WAVE, type WaveForm } from './wave-form.js';

const CREATE = graphql(`
  mutation CreateWave($input: CreateWaveInput!) {
    createWave(input: $input) { wave { id waveNo orderCount } userErrors { code message field } }
  }
`);
const CANDIDATES = graphql(`
  query WaveCandidates($warehouseId: ID!, $criteria: WaveCriteriaInput!) {
    waveCandidates(warehouseId: $warehouseId, criteria: $criteria) { orders pieces }
  }
`);
const WAREHOUSES = graphql(`
  query WarehousesOfWaves { warehouses(first: 100) { nodes { id name } } }
`);
const PIECES = ['SINGLE', 'SEVERAL'] as const;

interface CreateWaveProps {
  /** Made of these; by criteria when left out. */
  chosen?: { ids: string[]; warehouseId: string };
  onClose: () => void;
  onMade: (id: string) => void;
}

/** Makes a wave: of the fulfilment orders that were chosen, or of those that fit, and says how many that is before it is made. */
export function CreateWaveDialog({ chosen, onClose, onMade }: CreateWaveProps) {
  const { t } = useTranslation(['waves', 'ui']);
  const toasts = useToasts();
  const create = useCommand(CREATE, { refetch: 'active', onDone: ({ wave }) => {
    if (!wave) return;
    toasts.done(t('waves:create.done', { number: wave.waveNo, count: wave.orderCount }));
    onMade(wave.id);
  } });
  const form = useForm<WaveForm>({ defaultValues: EMPTY_WAVE });
  const note = <FormText form={form} name="note" label={t('waves:columns.note')} rules={{ maxLength: { value: 200, message: t('ui:form.tooLong', { max: 200 }) } }} field={chosen ? { autoFocus: true } : {}} />;
  return (
    <FormDialog
      title={t('waves:create.title')} verb={t('waves:actions.create')} form={form} onClose={onClose}
      onSubmit={(values) => {
        const about = values.note.trim() ? { note: values.note.trim() } : {};
        if (chosen) return create({ warehouseId: chosen.warehouseId, fulfilmentOrderIds: chosen.ids, ...about });
        return create({ warehouseId: values.warehouseId, criteria: criteriaOf(values), ...about });
      }}
    >
      {chosen ? <Alert severity="info">{t('waves:create.chosen', { count: chosen.ids.length })}</Alert> : <Criteria form={form} />}
      {note}
    </FormDialog>
  );
}

function Criteria({ form }: { form: ReturnType<typeof useForm<WaveForm>> }) {
  const { t } = useTranslation(['waves', 'ui']);
  const statusText = useStatusText();
  const { data: places, error } = useQuery(WAREHOUSES);
  const asked = { ...EMPTY_WAVE, ...useWatch({ control: form.control }) };
  const { data } = useQuery(CANDIDATES, { variables: { warehouseId: asked.warehouseId, criteria: criteriaOf(asked) }, skip: !asked.warehouseId || !/^([1-9]\d?|100)$/.test(asked.limit), fetchPolicy: 'network-only' });
  const found = data?.waveCandidates;
  return (
    <>
      {error && <Alert severity="error">{error.message}</Alert>}
      <FormSelect form={form} name="warehouseId" label={t('waves:columns.warehouse')} options={(places?.warehouses.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }))} />
      <FormSelect form={form} name="pieces" label={t('waves:create.pieces')} options={[{ value: 'ANY', text: t('waves:create.any') }, ...PIECES.map((value) => ({ value, text: statusText('WavePieces', value) }))]} />
      <FormText form={form} name="zone" label={t('waves:create.zone')} field={{ helperText: t('waves:create.zoneHint') }} rules={{ maxLength: { value: 20, message: t('ui:form.tooLong', { max: 20 }) } }} />
      <FormText form={form} name="limit" label={t('waves:create.limit')} field={{ slotProps: { htmlInput: { inputMode: 'numeric' } } }} rules={{ required: t('ui:form.required'), pattern: { value: /^([1-9]\d?|100)$/, message: t('ui:form.number') } }} />
      <div role="status">{found && <Alert severity={found.orders > 0 ? 'info' : 'warning'}>{t('waves:create.found', { orders: found.orders, pieces: found.pieces })}</Alert>}</div>
    </>
  );
}
