import ReadMore from '@mui/icons-material/ReadMoreOutlined';
import Box from '@mui/material/Box';
import type { GridColDef, GridValidRowModel } from '@mui/x-data-grid';
import IconButton from '@mui/material/IconButton';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickOption } from '../list/filter-model.js';
import type { ListState } from '../list/use-list-state.js';
import { useSavedViews } from '../list/use-saved-views.js';
import { ListCard } from './Card.js';
import { EntityTable } from './EntityTable.js';
import { FilterBar } from './FilterBar.js';
import { ListTools } from './ListTools.js';
import { SavedViews, type ViewTab } from './SavedViews.js';
import type { Selection } from './selection.js';

/** What a page of any connection of the API tells about its place in the list. */
export interface ConnectionPage {
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string | null; endCursor?: string | null };
  totalCount?: number | null;
}

interface ListViewProps<Row extends GridValidRowModel & { id: string }, Fields, Sort extends string> {
  list: ListState<Fields, Sort>;
  label: string;
  columns: readonly GridColDef<Row>[];
  hidden?: readonly string[];
  rows: readonly Row[];
  connection: ConnectionPage | undefined;
  loading: boolean;
  error?: unknown;
  onRetry: () => void;
  /** Words of the filter's fields; left out where there are none. */
  labelOf?: (key: keyof Fields & string) => string;
  without?: readonly (keyof Fields & string)[];
  /** What the filter's fields of kind `pick` offer. */
  options?: Partial<Record<keyof Fields, readonly PickOption[]>>;
  /** Tabs of the list; the first one is shown when the URL names none. */
  tabs?: readonly ViewTab[];
  emptyTitle: string;
  onPeek?: (row: Row) => void;
  onOpen?: (row: Row) => void;
  selection?: Selection;
  onSelection?: (selection: Selection) => void;
  bulk?: React.ReactNode;
}

/** A list of the API on its paper: tabs and saved views, filter, table, places; everything that it shows stands in the URL. */
export function ListView<Row extends GridValidRowModel & { id: string }, Fields, Sort extends string>(props: ListViewProps<Row, Fields, Sort>) {
  const { list, label, columns, rows, connection, loading, error, onRetry, labelOf, without, options, emptyTitle, onPeek, onOpen, bulk } = props;
  const { t } = useTranslation();
  // A list that can be filtered has views to keep, if only of everything.
  const tabs = props.tabs ?? (labelOf ? [{ key: '', label: t('views.all') }] : []);
  const [columnsOpen, setColumnsOpen] = useState(false);
  const peek = useRef(onPeek);
  useEffect(function keepPeek() {
    peek.current = onPeek;
  }, [onPeek]);
  const peekable = onPeek !== undefined;
  const withPeek = useMemo(() => (peekable ? [peekColumn<Row>(t('peek.title'), (row) => peek.current?.(row)), ...columns] : columns), [columns, peekable, t]);
  const saved = useSavedViews(list.model.name, { query: list.query, onBegin: list.showQuery });
  const filtered = Object.keys(list.filter).length > 0;
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = connection?.pageInfo ?? {};
  const sorts = list.model.sorts;
  const sortBy = (field: string, direction: 'asc' | 'desc'): void => {
    const next = (Object.keys(sorts) as Sort[]).find((key) => sorts[key]?.field === field && sorts[key]?.direction === direction);
    if (next) list.setSort(next);
  };
  const tools = <ListTools {...(tabs.length > 0 && { onSaveView: (view: { name: string; shared: boolean }) => saved.save({ ...view, query: list.query }) })} onColumns={() => setColumnsOpen(true)} />;
  return (
    <ListCard>
      {tabs.length > 0 && (
        <SavedViews tabs={tabs} active={list.tab || (tabs[0]?.key ?? '')} onTab={list.setTab} saved={saved} query={list.query} onView={list.showQuery} />
      )}
      {labelOf
        ? <FilterBar model={list.model} filter={list.filter} labelOf={labelOf} onChange={list.setFilter} {...(without && { without })} {...(options && { options })}>{tools}</FilterBar>
        : <Box sx={{ display: 'flex', justifyContent: 'flex-end', p: 2 }}>{tools}</Box>}
      {bulk}
      <EntityTable
        name={list.model.name} label={label} columns={withPeek} hidden={props.hidden ?? []} rows={rows} loading={loading} error={error} onRetry={onRetry}
        sort={sorts[list.sort]} onSort={sortBy} {...(onPeek && { onPeek, onOpen: onOpen ?? onPeek })}
        {...(props.selection && { selection: props.selection })} {...(props.onSelection && { onSelection: props.onSelection })}
        empty={filtered ? { title: t('empty.title'), hint: t('empty.filtered') } : { title: emptyTitle }}
        columnsOpen={columnsOpen} onColumnsClose={() => setColumnsOpen(false)}
        page={{
          index: list.pageIndex, size: list.size, total: connection?.totalCount ?? null, onSize: list.setSize,
          onNext: hasNextPage && endCursor ? () => list.next(endCursor) : undefined,
          onPrevious: hasPreviousPage && startCursor ? () => list.previous(startCursor) : undefined,
        }}
      />
    </ListCard>
  );
}

/** The way into a row for those who point or touch; the keyboard has Space. */
function peekColumn<Row extends GridValidRowModel>(title: string, onPeek: (row: Row) => void): GridColDef<Row> {
  return {
    field: 'peek', headerName: title, width: 44, sortable: false, resizable: false, align: 'center', renderHeader: () => null,
    renderCell: ({ row, tabIndex }) => <IconButton size="small" aria-label={title} tabIndex={tabIndex} onClick={() => onPeek(row)}><ReadMore /></IconButton>,
  };
}
