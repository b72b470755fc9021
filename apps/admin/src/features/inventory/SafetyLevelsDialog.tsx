import { useApolloClient, useQuery } from '@apollo/client/react';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { SafetyLevelChangesQuery } from '../../generated/gql/graphql.js';
import { explain } from '../../ui/explain-error.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect, FormText } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';
import { PlainTable } from '../../ui/PlainTable.js';
import type { UserErrorLike } from '../../ui/place-user-errors.js';
import { ToneChip } from '../../ui/StatusChip.js';
import { numberHead } from '../../ui/table-heads.js';
import { MOST_LEVELS, pastedLevels, type PastedLevel } from './pasted-levels.js';
import { WAREHOUSES_OF_PAPERS } from './warehouses-of-papers.js';

const CHANGES = graphql(`
  query SafetyLevelChanges($table: SafetyLevelTableInput!) {
    safetyLevelChanges(table: $table) { skuCode title before after available low problem }
  }
`);
const SET = graphql(`
  mutation SetSafetyLevels($input: SetSafetyLevelsInput!) {
    setSafetyLevels(input: $input) { changed low userErrors { code message field } }
  }
`);

interface Looked {
  /** What the preview is of: when the table has changed since, it is looked at anew. */
  of: string;
  changes: SafetyLevelChangesQuery['safetyLevelChanges'];
}

/** Sets the safety levels of many SKUs of a warehouse from a pasted table: looked at first, row by row, then saved whole. */
export function SafetyLevelsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['stockAlerts', 'ui']);
  const client = useApolloClient();
  const toasts = useToasts();
  const send = useCommand(SET, { refetch: 'active', onDone: ({ changed, low }) => toasts.done(t('stockAlerts:levels.done', { changed: changed ?? 0, low: low ?? 0 })) });
  const { data, error } = useQuery(WAREHOUSES_OF_PAPERS);
  const form = useForm({ defaultValues: { warehouseId: '', rows: '' } });
  const [warehouseId, text] = useWatch({ control: form.control, name: ['warehouseId', 'rows'] });
  const [looked, setLooked] = useState<Looked>();
  const pasted = pastedLevels(text);
  const shown = looked?.of === keyOf(warehouseId, text) ? looked.changes : undefined;
  const wrongRows = shown?.filter(({ problem }) => problem).length ?? 0;
  const look = async (id: string, rows: PastedLevel[], of: string): Promise<readonly UserErrorLike[]> => {
    try {
      const { data: answer } = await client.query({ query: CHANGES, variables: { table: { warehouseId: id, rows } }, fetchPolicy: 'network-only' });
      setLooked({ of, changes: answer?.safetyLevelChanges ?? [] });
      return [];
    } catch (failure) {
      return [wrong(explain(failure).message)];
    }
  };
  const submit = async (values: { warehouseId: string; rows: string }): Promise<readonly UserErrorLike[]> => {
    const read = pastedLevels(values.rows);
    if ('wrongLine' in read) return [wrong(t('stockAlerts:levels.row', { number: read.wrongLine, message: t('stockAlerts:levels.number') }))];
    if (read.rows.length > MOST_LEVELS) return [wrong(t('stockAlerts:levels.most'))];
    if (!shown) return look(values.warehouseId, read.rows, keyOf(values.warehouseId, values.rows));
    if (wrongRows > 0) return [wrong(t('stockAlerts:levels.wrong', { count: wrongRows }))];
    const refusals = await send({ warehouseId: values.warehouseId, rows: read.rows });
    if (refusals.length === 0) onClose();
    return refusals;
  };
  return (
    <FormDialog title={t('stockAlerts:levels.title')} verb={t(shown ? 'stockAlerts:levels.save' : 'stockAlerts:levels.look')} form={form} size="md" keepsOpen onClose={onClose} onSubmit={submit}>
      {error && <Alert severity="error">{error.message}</Alert>}
      <FormSelect form={form} name="warehouseId" label={t('stockAlerts:columns.warehouse')} options={(data?.warehouses.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }))} />
      <FormText
        form={form} name="rows" label={t('stockAlerts:levels.rows')} rules={{ required: t('ui:form.required') }}
        field={{ multiline: true, minRows: 6, helperText: `${t('stockAlerts:levels.hint')} ${'rows' in pasted ? t('stockAlerts:levels.count', { count: pasted.rows.length }) : ''}` }}
      />
      {shown && <Changes changes={shown} />}
    </FormDialog>
  );
}

function Changes({ changes }: Pick<Looked, 'changes'>) {
  const { t } = useTranslation('stockAlerts');
  return (
    <>
      <Typography variant="h3" component="h3" role="status">{t('levels.changes')}</Typography>
      <PlainTable
        label={t('levels.changes')} heads={[t('columns.sku'), t('columns.title'), numberHead(t('levels.before')), numberHead(t('levels.after')), numberHead(t('columns.available')), t('levels.result')]}
        rows={changes.map(({ skuCode, title, before, after, available, low, problem }, index) => ({
          id: `${index}`, cells: [skuCode, title, before ?? t('levels.never'), after, available, problem ? <ToneChip key="result" tone="danger">{problem}</ToneChip> : <ToneChip key="result" tone={low ? 'warning' : 'success'}>{t(low ? 'levels.low' : 'levels.ok')}</ToneChip>],
        }))}
      />
    </>
  );
}

const keyOf = (warehouseId: string, rows: string): string => `${warehouseId}\n${rows}`;
const wrong = (message: string): UserErrorLike => ({ code: 'INVALID_INPUT', message, field: ['rows'] });
