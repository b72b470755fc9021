import Box from '@mui/material/Box';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { FormSelect } from '../../ui/FormInput.js';

const ROTATE = graphql(`
  mutation RotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) { secret apiKey { id } userErrors { code message field } }
  }
`);
const HOURS = ['0', '1', '24', '72', '168', '720'] as const;

/** A successor for a key; both work while the partner changes over. */
export function RotateApiKeyDialog({ apiKey: { id, name }, onMade, onClose }: { apiKey: { id: string; name: string }; onMade: (secret: string) => void; onClose: () => void }) {
  const { t } = useTranslation('apiKeys');
  const rotate = useCommand(ROTATE, { keyless: true, refetch: 'active', onDone: ({ secret }) => onMade(secret ?? '') });
  const form = useForm({ defaultValues: { overlapHours: '24' } });
  return (
    <FormDialog title={t('rotate.title', { name })} verb={t('rotate.verb')} form={form} onClose={onClose} onSubmit={({ overlapHours }) => rotate({ apiKeyId: id, overlapHours: Number(overlapHours) })}>
      <Box component="ul" sx={{ m: 0, pl: 5, '& li': { mb: 1 } }}>
        <li>{t('rotate.effectNew')}</li>
        <li>{t('rotate.effectOld')}</li>
      </Box>
      <FormSelect form={form} name="overlapHours" label={t('rotate.overlap')} options={HOURS.map((hours) => ({ value: hours, text: hours === '0' ? t('rotate.now') : t('rotate.hours', { count: Number(hours) }) }))} />
    </FormDialog>
  );
}
