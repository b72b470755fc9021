import AttachFile from '@mui/icons-material/AttachFileOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { ColleagueList } from './ColleagueList.js';
import { CommentFileList } from './CommentFileList.js';
import { COMMENT_ON_ORDER } from './order-commands.js';
import { FILE_TYPES, useCommentFiles } from './use-comment-files.js';
import { useMention } from './use-mention.js';

/** Writes on the order's timeline: names colleagues with @, takes files by button, drop and paste. */
export function OrderCommentBox({ orderId }: { orderId: string }) {
  const { t } = useText();
  const listId = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [busy, setBusy] = useState(false);
  const comment = useCommand(COMMENT_ON_ORDER);
  const { files, problem, busy: uploading, add, remove, clear } = useCommentFiles(orderId);
  const mention = useMention(orderId, (change) => {
    const { text: changed, caret } = change(text);
    setText(changed);
    requestAnimationFrame(() => { box.current?.focus(); box.current?.setSelectionRange(caret, caret); });
  });
  const ready = text.trim() !== '' && !uploading && files.every(({ id }) => id !== undefined);
  const post = async (): Promise<void> => {
    if (!ready || busy) return;
    setBusy(true);
    const refused = refusalText(await comment({ orderId, text: text.trim(), mentions: mention.idsIn(text), attachments: files.flatMap(({ id }) => id ?? []) }));
    setBusy(false);
    setRefusal(refused);
    if (refused !== undefined) return;
    setText('');
    mention.forget();
    clear();
  };
  const take = (event: { preventDefault: () => void }, given: FileList): void => {
    if (given.length === 0) return;
    event.preventDefault();
    add(given);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void post(); } else if (!event.nativeEvent.isComposing && mention.takeKey(event.key)) event.preventDefault();
  };
  const offered = mention.open && mention.colleagues !== undefined;
  return (
    <Stack component="form" spacing={2} onSubmit={(event: React.FormEvent) => { event.preventDefault(); void post(); }} onDragOver={(event) => event.preventDefault()} onDrop={(event) => take(event, event.dataTransfer.files)}>
      <TextField
        inputRef={box} multiline minRows={2} maxRows={8} fullWidth label={t('timeline.comment')} value={text} error={refusal !== undefined} helperText={refusal ?? t('orders:comments.hint')}
        onChange={({ target }) => { setText(target.value); mention.look(target.value, target.selectionStart ?? target.value.length); }}
        onBlur={() => mention.look('', 0)} onPaste={(event) => take(event, event.clipboardData.files)} onKeyDown={onKeyDown}
        slotProps={{ htmlInput: { maxLength: 1000, 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', ...(offered && mention.colleagues?.length ? { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${mention.active}` } : {}) } }}
      />
      {offered && <ColleagueList id={listId} anchor={box.current} colleagues={mention.colleagues ?? []} active={mention.active} onChoose={mention.choose} />}
      {files.length > 0 && <CommentFileList files={files} onRemove={remove} />}
      {problem && <Typography variant="caption" role="alert" sx={{ color: 'error.main' }}>{problem}</Typography>}
      <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between' }}>
        <input ref={chooser} type="file" multiple hidden accept={FILE_TYPES} aria-label={t('orders:comments.attach')} onChange={({ target }) => { add(target.files ?? []); target.value = ''; }} />
        <Button startIcon={<AttachFile />} onClick={() => chooser.current?.click()}>{t('orders:comments.attach')}</Button>
        <Button type="submit" variant="outlined" loading={busy} disabled={!ready}>{t('timeline.post')}</Button>
      </Stack>
    </Stack>
  );
}
