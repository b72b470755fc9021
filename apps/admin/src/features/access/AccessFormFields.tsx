import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import type { AccessForm } from './access-form.js';
import { useCatalogue } from '../../auth/catalogue.js';
import { useListText } from '../../i18n/use-list-text.js';
import { usePlaces, type Place } from './scope-text.js';

interface AccessFormFieldsProps {
  form: AccessForm;
  roles: readonly Place[];
  onChange: (form: AccessForm) => void;
}

/** What to give and to take, with the rows and the time of what is given. */
export function AccessFormFields({ form, roles, onChange }: AccessFormFieldsProps) {
  const { t } = useTranslation('access');
  const catalogue = useCatalogue();
  const { shops, warehouses } = usePlaces();
  const permissions = catalogue.map(({ group, permissions: list }) => ({ name: group.name, options: list.map(({ code, name }) => ({ id: code, name })) }));
  const many = (key: 'giveRoles' | 'takeRoles' | 'give' | 'deny' | 'clear' | 'shops' | 'warehouses', label: string, groups: readonly Options[], helperText?: string) =>
    <ManyField label={label} chosen={form[key]} groups={groups} helperText={helperText} onChange={(chosen) => onChange({ ...form, [key]: chosen })} />;
  const time = (key: 'from' | 'until', label: string) =>
    <TextField type="datetime-local" label={label} value={form[key]} onChange={(event) => onChange({ ...form, [key]: event.target.value })} helperText={t('assign.timeHint')} fullWidth />;
  return (
    <Stack spacing={4} sx={{ pt: 2 }}>
      {many('giveRoles', t('assign.giveRoles'), [{ options: roles }])}
      <Pair>
        {many('shops', t('assign.shops'), [{ options: shops }], t('assign.scopeHint'))}
        {many('warehouses', t('assign.warehouses'), [{ options: warehouses }], t('assign.scopeHint'))}
      </Pair>
      {many('takeRoles', t('assign.takeRoles'), [{ options: roles }])}
      <Pair>
        {many('give', t('assign.give'), permissions)}
        {many('deny', t('assign.deny'), permissions)}
      </Pair>
      {many('clear', t('assign.clear'), permissions)}
      <Pair>
        {time('from', t('assign.from'))}
        {time('until', t('assign.until'))}
      </Pair>
    </Stack>
  );
}

function Pair({ children }: { children: React.ReactNode }) {
  return <Box sx={{ display: 'grid', gap: 4, columnGap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>{children}</Box>;
}

interface Options {
  name?: string;
  options: readonly Place[];
}

interface ManyFieldProps {
  label: string;
  chosen: readonly string[];
  groups: readonly Options[];
  helperText?: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** Some of many. */
function ManyField({ label, chosen, groups, helperText, onChange }: ManyFieldProps) {
  const listText = useListText();
  const names = new Map(groups.flatMap(({ options }) => options).map(({ id, name }) => [id, name]));
  const shown = (value: unknown): string => listText((value as string[]).map((id) => names.get(id) ?? id));
  return (
    <TextField
      select fullWidth label={label} value={chosen} helperText={helperText} onChange={(event) => onChange(event.target.value as unknown as string[])}
      slotProps={{ select: { multiple: true, renderValue: shown, MenuProps: { slotProps: { paper: { sx: { maxHeight: 360 } } } } } }}
    >
      {groups.flatMap(({ name, options }) => [
        ...(name ? [<ListSubheader key={`group ${name}`}>{name}</ListSubheader>] : []),
        ...options.map((option) => <MenuItem key={option.id} value={option.id}><Checkbox size="small" checked={chosen.includes(option.id)} tabIndex={-1} disableRipple sx={{ p: 0 }} slotProps={{ input: { 'aria-hidden': true } }} />{option.name}</MenuItem>),
      ])}
    </TextField>
  );
}
