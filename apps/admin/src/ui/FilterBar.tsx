import Close from '@mui/icons-material/CloseOutlined';
import FilterList from '@mui/icons-material/FilterListOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import type { FilterField, FilterFields, FilterOf, ListModel, PickOption } from '../list/filter-model.js';
import { useFilterValueText } from './use-filter-value-text.js';

const FilterEditor = lazy(() => import('./FilterEditor.js'));
const Chip = styled('span')(({ theme }) => ({
  ...theme.typography.caption, display: 'inline-flex', alignItems: 'center', height: 24, borderRadius: 12, paddingLeft: 4, maxWidth: 320,
  color: theme.vars.palette.tone.info.fg, backgroundColor: theme.vars.palette.tone.info.bg,
}));
const ChipText = styled('button')(({ theme }) => ({
  all: 'unset', cursor: 'pointer', padding: '0 6px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minHeight: 24, borderRadius: 12,
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.primary.main}` },
}));

interface FilterBarProps<Fields> {
  model: ListModel<Fields, string>;
  filter: FilterOf<Fields>;
  labelOf: (key: keyof Fields & string) => string;
  onChange: (filter: FilterOf<Fields>) => void;
  /** Fields that this user may not filter by. */
  without?: readonly (keyof Fields & string)[];
  /** What the fields of kind `pick` offer. */
  options?: Partial<Record<keyof Fields, readonly PickOption[]>>;
  children?: React.ReactNode;
  /** Of a group beside the list's own filter: its name. */
  group?: string;
}

/** The filter as chips, one a field, all driven by the list's model. */
export function FilterBar<Fields>({ model, filter, labelOf, onChange, without = [], options = {}, children, group }: FilterBarProps<Fields>) {
  const { t } = useText();
  const valueText = useFilterValueText();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const [editing, setEditing] = useState<{ key: keyof Fields & string; at: HTMLElement }>();
  const fields = model.fields as FilterFields;
  const keys = (Object.keys(fields) as (keyof Fields & string)[]).filter((key) => !without.includes(key));
  const active = keys.filter((key) => filter[key] !== undefined);
  const fieldOf = (key: keyof Fields & string): FilterField => fields[key] as FilterField;
  const put = (key: keyof Fields, value: unknown): void => onChange({ ...filter, [key]: value });
  return (
    <Box role="group" aria-label={group ?? t('filter.add')} sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, py: 2, flexWrap: 'wrap' }}>
      <Button variant="outlined" color="inherit" startIcon={<FilterList />} {...(group ? { 'aria-label': t('filter.addTo', { name: group }), size: 'small' as const } : { 'data-shortcut': 'filter' })} aria-haspopup="menu" onClick={(event) => setMenu(event.currentTarget)}>{t('filter.add')}</Button>
      {active.map((key) => (
        <Chip key={key}>
          <ChipText type="button" title={t('filter.edit', { name: labelOf(key) })} onClick={(event) => setEditing({ key, at: event.currentTarget })}>
            {labelOf(key)}: {valueText(fieldOf(key), filter[key], options[key])}
          </ChipText>
          <IconButton size="small" color="inherit" aria-label={t('filter.remove', { name: labelOf(key) })} onClick={() => put(key, undefined)}><Close fontSize="small" /></IconButton>
        </Chip>
      ))}
      {active.length > 0 && !group && <Button size="small" onClick={() => onChange({})}>{t('filter.clear')}</Button>}
      <Box sx={{ flex: 1 }} />
      {children}
      <Menu anchorEl={menu} open={menu !== null} onClose={() => setMenu(null)}>
        {keys.filter((key) => filter[key] === undefined).map((key) => (
          <MenuItem key={key} onClick={() => { if (menu) setEditing({ key, at: menu }); setMenu(null); }}>{labelOf(key)}</MenuItem>
        ))}
        {active.length === keys.length && <MenuItem disabled>{t('filter.none')}</MenuItem>}
      </Menu>
      {editing && (
        <Suspense fallback={null}>
          <FilterEditor
            anchor={editing.at} label={labelOf(editing.key)} field={fieldOf(editing.key)} value={filter[editing.key]} options={options[editing.key] ?? []}
            onClose={() => setEditing(undefined)} onApply={(value) => { put(editing.key, value); setEditing(undefined); }}
          />
        </Suspense>
      )}
    </Box>
  );
}
