import Delete from '@mui/icons-material/DeleteOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useText } from '../i18n/use-text.js';
import type { FilterGroups as Groups, FilterOf, ListModel, PickOption } from '../list/filter-model.js';
import { FilterBar } from './FilterBar.js';

interface FilterGroupsProps<Fields> {
  model: ListModel<Fields, string>;
  groups: Groups<Fields>;
  labelOf: (key: keyof Fields & string) => string;
  onChange: (groups: Groups<Fields>) => void;
  without?: readonly (keyof Fields & string)[];
  options?: Partial<Record<keyof Fields, readonly PickOption[]>>;
}

const MOST_GROUPS = 6;

/** Conditions of which one group must hold beside the filter above, and what must not: each group a filter as the list's own. */
export function FilterGroups<Fields>({ model, groups, labelOf, onChange, without, options }: FilterGroupsProps<Fields>) {
  const { t } = useText();
  const { any, except } = groups;
  const shared = { model, labelOf, ...(without && { without }), ...(options && { options }) };
  const putAny = (index: number, filter: FilterOf<Fields> | undefined): void => onChange({ ...groups, any: any.flatMap((each, at) => (at === index ? (filter ?? []) : each)) });
  const row = (key: string, name: string, filter: FilterOf<Fields>, put: (filter: FilterOf<Fields> | undefined) => void) => (
    <Box key={key} sx={{ display: 'flex', alignItems: 'center', borderTop: 1, borderColor: 'divider', pl: 2 }}>
      <Typography variant="caption" component="span" sx={{ flex: 'none', minWidth: 88, color: 'text.secondary' }}>{name}</Typography>
      <Box sx={{ flex: 1, minWidth: 0 }}><FilterBar {...shared} group={name} filter={filter} onChange={put} /></Box>
      <Tooltip title={t('filter.removeGroup')}><IconButton size="small" aria-label={`${t('filter.removeGroup')}: ${name}`} onClick={() => put(undefined)} sx={{ mr: 2 }}><Delete fontSize="small" /></IconButton></Tooltip>
    </Box>
  );
  if (any.length === 0 && !except) return null;
  return (
    <Box role="group" aria-label={t('filter.any')} sx={{ borderBottom: 1, borderColor: 'divider' }}>
      {any.map((filter, index) => row(`any-${index}`, t('filter.anyGroup', { n: index + 1 }), filter, (next) => putAny(index, next)))}
      {except && row('except', t('filter.except'), except, (next) => onChange({ any, except: next }))}
    </Box>
  );
}

/** The ways to more groups: beside the filter's other tools. */
export function AddGroups<Fields>({ groups, onChange }: Pick<FilterGroupsProps<Fields>, 'groups' | 'onChange'>) {
  const { t } = useText();
  const { any, except } = groups;
  return (
    <>
      {any.length < MOST_GROUPS && <Button color="inherit" onClick={() => onChange({ ...groups, any: [...any, {}] })}>{t('filter.addAny')}</Button>}
      {!except && <Button color="inherit" onClick={() => onChange({ ...groups, except: {} })}>{t('filter.addExcept')}</Button>}
    </>
  );
}
