import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Popover from '@mui/material/Popover';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { dayOf } from '../format/instant.js';
import { splitMany, type AmountRange, type ChoiceField, type DateRange, type FilterField, type PickOption } from '../list/filter-model.js';
import { useStatusText } from './StatusChip.js';

interface FilterEditorProps {
  anchor: HTMLElement;
  label: string;
  field: FilterField;
  value: unknown;
  options: readonly PickOption[];
  onApply: (value: unknown) => void;
  onClose: () => void;
}

/** Edits one field of a filter in a popover; an empty value takes the field out. */
export default function FilterEditor({ anchor, label, field, value, options, onApply, onClose }: FilterEditorProps) {
  const { t } = useText();
  const titleId = useId();
  const [draft, setDraft] = useState(value);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    onApply(draft);
  };
  return (
    <Popover open anchorEl={anchor} onClose={onClose} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }} slotProps={{ paper: { role: 'dialog', 'aria-labelledby': titleId, sx: { p: 4, width: 300, border: 1, borderColor: 'divider' } } }}>
      <form onSubmit={submit}>
        <Stack spacing={3}>
          <Typography id={titleId} variant="subtitle2" component="h2">{label}</Typography>
          <FieldInput field={field} label={label} value={draft} options={options} onChange={setDraft} />
          <Stack direction="row" spacing={2} sx={{ justifyContent: 'flex-end' }}>
            <Button onClick={() => onApply(undefined)}>{t('actions.clear')}</Button>
            <Button type="submit" variant="contained">{t('actions.apply')}</Button>
          </Stack>
        </Stack>
      </form>
    </Popover>
  );
}

interface FieldInputProps {
  field: FilterField;
  label: string;
  value: unknown;
  options: readonly PickOption[];
  onChange: (value: unknown) => void;
}

// The value of a field is what its own kind put there: hence the narrowing by kind.
function FieldInput({ field, label, value, options, onChange }: FieldInputProps) {
  const { t } = useText();
  const text = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'choice': return <Choices field={field} chosen={(value as string[] | undefined) ?? []} onChange={onChange} />;
    case 'amounts': return <Amounts range={(value as AmountRange | undefined) ?? {}} onChange={onChange} />;
    case 'dates': return <Days range={(value as DateRange | undefined) ?? {}} onChange={onChange} />;
    case 'flag':
      return (
        <RadioGroup aria-label={label} value={value === undefined ? '' : String(value)} onChange={(_event, next) => onChange(next === 'true')}>
          <FormControlLabel value="true" control={<Radio size="small" />} label={t('filter.yes')} />
          <FormControlLabel value="false" control={<Radio size="small" />} label={t('filter.no')} />
        </RadioGroup>
      );
    case 'many':
      return <TextField autoFocus multiline minRows={4} maxRows={10} label={label} helperText={t('filter.manyHint')} defaultValue={text} onChange={(event) => onChange(splitMany(event.target.value).length ? splitMany(event.target.value) : undefined)} />;
    case 'pick':
      return (
        <Autocomplete
          autoHighlight options={options} value={options.find((each) => each.value === value) ?? null} onChange={(_event, next) => onChange(next?.value)}
          renderInput={(params) => <TextField {...params} autoFocus label={label} />}
        />
      );
    case 'text':
      return <TextField autoFocus label={label} defaultValue={text} onChange={(event) => onChange(event.target.value.trim() || undefined)} />;
  }
}

function Choices({ field, chosen, onChange }: { field: ChoiceField; chosen: string[]; onChange: (value: unknown) => void }) {
  const statusText = useStatusText();
  const toggle = (value: string, on: boolean): void => {
    const next = field.values.filter((each) => (each === value ? on : chosen.includes(each)));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <FormGroup sx={{ maxHeight: 320, overflow: 'auto', flexWrap: 'nowrap', pl: 2 }}>
      {field.values.map((each) => (
        <FormControlLabel key={each} control={<Checkbox size="small" checked={chosen.includes(each)} onChange={(_event, on) => toggle(each, on)} />} label={statusText(field.of, each as never)} />
      ))}
    </FormGroup>
  );
}

function Amounts({ range, onChange }: { range: AmountRange; onChange: (value: unknown) => void }) {
  const { t } = useText();
  const put = (patch: AmountRange): void => {
    const next = { ...range, ...patch };
    onChange(next.from || next.to ? { ...(next.from && { from: next.from }), ...(next.to && { to: next.to }) } : undefined);
  };
  const input = { inputMode: 'decimal', pattern: '\\d{1,9}([.]\\d{1,2})?' } as const;
  return (
    <Stack spacing={3}>
      <TextField autoFocus label={t('filter.atLeast')} value={range.from ?? ''} onChange={(event) => put({ from: event.target.value.trim() })} slotProps={{ htmlInput: input }} />
      <TextField label={t('filter.atMost')} value={range.to ?? ''} onChange={(event) => put({ to: event.target.value.trim() })} slotProps={{ htmlInput: input }} />
    </Stack>
  );
}

function Days({ range, onChange }: { range: DateRange; onChange: (value: unknown) => void }) {
  const { t } = useText();
  const put = (patch: DateRange): void => {
    const next = { ...range, ...patch };
    onChange(next.from || next.to ? { ...(next.from && { from: next.from }), ...(next.to && { to: next.to }) } : undefined);
  };
  const lastDays = (days: number): void => put({ from: dayOf(new Date(Date.now() - (days - 1) * 86_400_000)), to: dayOf(new Date()) });
  return (
    <Stack spacing={3}>
      <Stack direction="row" spacing={1}>
        <Button size="small" onClick={() => lastDays(1)}>{t('filter.today')}</Button>
        <Button size="small" onClick={() => lastDays(7)}>{t('filter.last7')}</Button>
        <Button size="small" onClick={() => lastDays(30)}>{t('filter.last30')}</Button>
      </Stack>
      <TextField type="date" label={t('filter.from')} value={range.from ?? ''} onChange={(event) => put({ from: event.target.value })} />
      <TextField type="date" label={t('filter.to')} value={range.to ?? ''} onChange={(event) => put({ to: event.target.value })} />
    </Stack>
  );
}
