import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readFilter, readGroups, writeFilter, writeGroups, type FilterGroups, type FilterOf, type ListModel } from './filter-model.js';

export const PAGE_SIZES = [20, 50, 100] as const;
const DEFAULT_SIZE = 50;

export interface PageVariables {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

export interface ListState<Fields, Sort extends string> {
  model: ListModel<Fields, Sort>;
  tab: string;
  filter: FilterOf<Fields>;
  groups: FilterGroups<Fields>;
  sort: Sort;
  size: number;
  /** Which page this is, from 0. */
  pageIndex: number;
  /** Arguments of the API's connection. */
  page: PageVariables;
  /** The URL's query without the place in the list: what a saved view keeps. */
  query: string;
  setTab: (tab: string) => void;
  setFilter: (filter: FilterOf<Fields>) => void;
  setGroups: (groups: FilterGroups<Fields>) => void;
  setSort: (sort: Sort) => void;
  setSize: (size: number) => void;
  next: (endCursor: string) => void;
  previous: (startCursor: string) => void;
  showQuery: (query: string) => void;
}

const PLACE = ['after', 'before', 'p'];

/** The state of a list lives in the URL, so that every view of it can be sent to somebody else. */
export function useListState<Fields, Sort extends string>(model: ListModel<Fields, Sort>): ListState<Fields, Sort> {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const change = (edit: (params: URLSearchParams) => void, options: { keepPlace?: boolean } = {}): void => {
      setParams((before) => {
        const after = new URLSearchParams(before);
        if (!options.keepPlace) for (const key of PLACE) after.delete(key);
        edit(after);
        return after;
      });
    };
    const put = (key: string, value: string | undefined) => (to: URLSearchParams): void => {
      if (value === undefined) to.delete(key);
      else to.set(key, value);
    };
    const goTo = (key: 'after' | 'before', cursor: string, p: number): void => {
      change((to) => {
        for (const each of PLACE) to.delete(each);
        if (p <= 0) return; // the first page is always read from the start
        to.set(key, cursor);
        to.set('p', String(p));
      }, { keepPlace: true });
    };
    const size = PAGE_SIZES.find((each) => each === Number(params.get('size'))) ?? DEFAULT_SIZE;
    const sort = (Object.keys(model.sorts) as Sort[]).find((each) => each === params.get('sort')) ?? model.defaultSort;
    const [after, before] = [params.get('after'), params.get('before')];
    const pageIndex = Math.max(0, Number.parseInt(params.get('p') ?? '0', 10) || 0);
    const query = new URLSearchParams(params);
    for (const key of PLACE) query.delete(key);
    return {
      model, tab: params.get('tab') ?? '', filter: readFilter(model.fields, params), groups: readGroups(model.fields, params), sort, size, pageIndex, query: query.toString(),
      page: before ? { last: size, before } : { first: size, ...(after && { after }) },
      setTab: (tab) => change(put('tab', tab || undefined)),
      setFilter: (filter) => change((to) => writeFilter(model.fields, filter, to)),
      setGroups: (groups) => change((to) => writeGroups(model.fields, groups, to)),
      setSort: (next) => change(put('sort', next === model.defaultSort ? undefined : next)),
      setSize: (next) => change(put('size', next === DEFAULT_SIZE ? undefined : String(next))),
      next: (cursor) => goTo('after', cursor, pageIndex + 1),
      previous: (cursor) => goTo('before', cursor, pageIndex - 1),
      showQuery: (text) => setParams(new URLSearchParams(text)),
    };
  }, [model, params, setParams]);
}
