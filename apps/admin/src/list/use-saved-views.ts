import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useRef } from 'react';
import { intentKey } from '../apollo/intent-key.js';
import { useSession } from '../auth/session.js';
import { refusalText, useCommand } from '../command/use-command.js';
import { graphql, type DocumentType } from '../generated/gql/index.js';
import { takeBrowserViews } from './view-storage.js';

const SAVED_VIEWS = graphql(`
  query SavedViews($list: String!) {
    savedViews(list: $list) { id name query shared own ownerName isDefault position }
  }
`);
const SAVE_VIEW = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) { view { id name query shared } userErrors { code message field } }
  }
`);
const DELETE_VIEW = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) { done userErrors { code message field } }
  }
`);
const ARRANGE_VIEWS = graphql(`
  mutation ArrangeViews($input: ArrangeViewsInput!) {
    arrangeViews(input: $input) { done userErrors { code message field } }
  }
`);
const SET_DEFAULT_VIEW = graphql(`
  mutation SetDefaultView($input: SetDefaultViewInput!) {
    setDefaultView(input: $input) { done userErrors { code message field } }
  }
`);

export type SavedView = DocumentType<typeof SAVED_VIEWS>['savedViews'][number];

export interface SavedViewsState {
  views: readonly SavedView[];
  /** Each gives the refusal in words, nothing when it was done. */
  save: (view: { name: string; query: string; shared: boolean }) => Promise<string | undefined>;
  change: (id: string, change: { query?: string; shared?: boolean }) => Promise<string | undefined>;
  remove: (id: string) => Promise<string | undefined>;
  move: (id: string, by: -1 | 1) => Promise<string | undefined>;
  beginWith: (id: string | null) => Promise<string | undefined>;
}

const NONE: readonly SavedView[] = [];

interface SavedViewsOptions {
  /** What the page shows now; where it names nothing, the list begins with the view that the person chose. */
  query: string;
  onBegin: (query: string) => void;
}

/** Views of a list: the person's own and those that others share, kept by the API for every browser of his. */
export function useSavedViews(list: string, { query, onBegin }: SavedViewsOptions): SavedViewsState {
  const { session } = useSession();
  const { data, refetch } = useQuery(SAVED_VIEWS, { variables: { list }, skip: !session });
  useBrowserViews(list, data !== undefined && session !== null && session.preview === null, refetch);
  useBeginning(data?.savedViews.find(({ isDefault }) => isDefault)?.query, data !== undefined, query, onBegin);
  const again = { refetch: ['SavedViews'] };
  const [save, remove, arrange, setDefault] = [useCommand(SAVE_VIEW, again), useCommand(DELETE_VIEW, again), useCommand(ARRANGE_VIEWS, again), useCommand(SET_DEFAULT_VIEW, again)];
  const views = data?.savedViews ?? NONE;
  return {
    views,
    save: async (view) => refusalText(await save({ list, ...view })),
    change: async (savedViewId, change) => refusalText(await save({ savedViewId, ...change })),
    remove: async (savedViewId) => refusalText(await remove({ savedViewId })),
    move: async (id, by) => {
      const ids = views.filter(({ own }) => own).map((view) => view.id);
      const at = ids.indexOf(id);
      const [moved] = ids.splice(at, 1);
      if (moved) ids.splice(Math.max(0, at + by), 0, moved);
      return refusalText(await arrange({ savedViewIds: ids }));
    },
    beginWith: async (savedViewId) => refusalText(await setDefault({ list, savedViewId })),
  };
}

/** Begins once, when the page was opened without saying what to show. */
function useBeginning(wanted: string | undefined, known: boolean, query: string, onBegin: (query: string) => void): void {
  const begun = useRef(query !== '');
  useEffect(function beginWithView() {
    if (begun.current || !known) return;
    begun.current = true;
    if (wanted !== undefined && query === '') onBegin(wanted);
  }, [wanted, known, query, onBegin]);
}

/** Views that an earlier release kept in this browser become the person's own, once. */
function useBrowserViews(list: string, ready: boolean, refetch: () => Promise<unknown>): void {
  const client = useApolloClient();
  const taken = useRef(false);
  useEffect(function takeOver() {
    if (!ready || taken.current) return;
    taken.current = true;
    const views = takeBrowserViews(list);
    if (views.length === 0) return;
    const kept = views.map(({ name, query }) => client.mutate({ mutation: SAVE_VIEW, variables: { input: { list, name: name.slice(0, 20), query, idempotencyKey: intentKey() } } }));
    void Promise.allSettled(kept).then(refetch);
  }, [client, list, ready, refetch]);
}

/** The views that may be moved that way. */
export const useMovable = (views: readonly SavedView[], id: string | undefined): { earlier: boolean; later: boolean } => useMemo(() => {
  const own = views.filter((view) => view.own);
  const at = own.findIndex((view) => view.id === id);
  return { earlier: at > 0, later: at >= 0 && at < own.length - 1 };
}, [views, id]);
