import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormText, useTextRules } from '../../ui/FormInput.js';
import { useToasts } from '../../ui/JobToast.js';

const CLOSE = graphql(`
  mutation CloseWave($input: CloseWaveInput!) {
    closeWave(input: $input) { wave { ...WaveRow ...WaveActions } userErrors { code message field } }
  }
`);
const CANCEL = graphql(`
  mutation CancelWave($input: CancelWaveInput!) {
    cancelWave(input: $input) { wave { ...WaveRow ...WaveActions } userErrors { code message field } }
  }
`);

interface EndWaveProps {
  wave: { id: string; version: number; waveNo: string };
  verb: 'close' | 'cancel';
  onClose: () => void;
}

/** Ends a wave before all of it is shipped, or takes it back; both with a reason. */
export function EndWaveDialog({ wave: { id, version, waveNo }, verb, onClose }: EndWaveProps) {
  const { t } = useTranslation('waves');
  const toasts = useToasts();
  const textRules = useTextRules();
  const [close, cancel] = [useCommand(CLOSE, { refetch: 'active' }), useCommand(CANCEL, { refetch: 'active' })];
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <FormDialog
      title={t(`${verb}.title`, { number: waveNo })} verb={t(`actions.${verb}`)} form={form} destructive={verb === 'cancel'} onClose={onClose}
      onSubmit={async ({ reason }) => {
        const refusals = await (verb === 'close' ? close : cancel)({ waveId: id, expectedVersion: version, reason: reason.trim() });
        if (refusals.length === 0) toasts.done(t(`${verb}.done`, { number: waveNo }));
        return refusals;
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{t(`${verb}.effect`)}</Box>
      <FormText form={form} name="reason" label={t('columns.reason')} rules={textRules(2, 200)} field={{ autoFocus: true }} />
    </FormDialog>
  );
}
