import { useQuery } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import Edit from '@mui/icons-material/EditOutlined';
import IconButton from '@mui/material/IconButton';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useToasts } from '../../ui/JobToast.js';
import { ToneChip, useStatusText } from '../../ui/StatusChip.js';
import { TAG_TONES } from './order-marks.js';

const TAGS_USED = graphql(`
  query TagsUsed {
    tags { id name tone retiredAt version orderCount }
  }
`);
const CREATE_TAG = graphql(`
  mutation CreateTag($input: CreateTagInput!) {
    createTag(input: $input) { tag { id } userErrors { code message field } }
  }
`);
const UPDATE_TAG = graphql(`
  mutation UpdateTag($input: UpdateTagInput!) {
    updateTag(input: $input) { tag { id name tone retiredAt version } userErrors { code message field } }
  }
`);

type Tag = DocumentType<typeof TAGS_USED>['tags'][number];
const TONES = ['NEUTRAL', 'INFO', 'PROGRESS', 'TEAL', 'SUCCESS', 'WARNING', 'DANGER'] as const;
const AGAIN = { refetch: ['Tags', 'TagsUsed'] };

/** The tags that orders can be marked with: add one, rename, colour, retire. */
export default function ManageTagsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const statusText = useStatusText();
  const toasts = useToasts();
  const { data } = useQuery(TAGS_USED, { fetchPolicy: 'cache-and-network' });
  const [edited, setEdited] = useState<Tag>();
  const create = useCommand(CREATE_TAG, AGAIN);
  const update = useCommand(UPDATE_TAG, AGAIN);
  const schema = z.object({ name: z.string().trim().min(1, t('form.required')).max(20, t('form.tooLong', { max: 20 })), tone: z.enum(TONES) });
  const form = useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema), defaultValues: { name: '', tone: 'NEUTRAL' } });
  const edit = (tag: Tag | undefined): void => {
    setEdited(tag);
    form.reset({ name: tag?.name ?? '', tone: tag?.tone ?? 'NEUTRAL' });
  };
  const submit = async (values: z.infer<typeof schema>) => {
    const refusals = await (edited ? update({ tagId: edited.id, expectedVersion: edited.version, ...values }) : create(values));
    if (refusals.length === 0) edit(undefined);
    return refusals;
  };
  const retire = async (tag: Tag): Promise<void> => {
    const refused = refusalText(await update({ tagId: tag.id, retired: tag.retiredAt === null }));
    if (refused) toasts.failed(refused);
  };
  return (
    <FormDialog title={t('orders:marks.manage')} verb={t(edited ? 'orders:marks.save' : 'orders:marks.create')} form={form} onClose={onClose} onSubmit={submit} size="sm" staysOpen>
      <Stack direction="row" spacing={2}>
        <TextField {...form.register('name')} autoFocus fullWidth label={t('orders:marks.name')} error={Boolean(form.formState.errors.name)} helperText={form.formState.errors.name?.message} slotProps={{ inputLabel: { shrink: true } }} />
        <Controller name="tone" control={form.control} render={({ field }) => (
          <TextField {...field} select label={t('orders:marks.tone')} sx={{ minWidth: 120 }}>
            {TONES.map((tone) => <MenuItem key={tone} value={tone}><ToneChip tone={TAG_TONES[tone]}>{statusText('TagTone', tone)}</ToneChip></MenuItem>)}
          </TextField>
        )} />
      </Stack>
      <List dense aria-label={t('orders:filters.tag')}>
        {data?.tags.map((tag) => (
          <ListItem key={tag.id} disableGutters divider sx={{ gap: 2 }}>
            <ToneChip tone={TAG_TONES[tag.tone]}>{tag.name}</ToneChip>
            <Typography variant="caption" sx={{ flex: 1, color: 'text.secondary' }}>{t('orders:marks.used', { count: tag.orderCount })}{tag.retiredAt ? ` · ${t('orders:marks.retired')}` : ''}</Typography>
            <IconButton size="small" aria-label={t('orders:marks.editTag', { name: tag.name })} onClick={() => edit(tag)}><Edit fontSize="small" /></IconButton>
            <Button size="small" onClick={() => void retire(tag)}>{t(tag.retiredAt ? 'orders:marks.restore' : 'orders:marks.retire', { name: tag.name })}</Button>
          </ListItem>
        ))}
        {data?.tags.length === 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('orders:marks.noTagsYet')}</Typography>}
      </List>
    </FormDialog>
  );
}
