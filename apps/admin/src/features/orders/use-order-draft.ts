import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { useSearchParams } from 'react-router';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import { formOfDraft, type NewOrder } from './new-order.js';

const ORDER_DRAFTS = graphql(`
  query OrderDrafts {
    orderDrafts { id content updatedAt }
  }
`);
const KEEP_ORDER_DRAFT = graphql(`
  mutation KeepOrderDraft($input: KeepOrderDraftInput!) {
    keepOrderDraft(input: $input) { draft { id updatedAt } userErrors { code message field } }
  }
`);
const DISCARD_ORDER_DRAFT = graphql(`
  mutation DiscardOrderDraft($input: DiscardOrderDraftInput!) {
    discardOrderDraft(input: $input) { discarded userErrors { code message field } }
  }
`);
const WAIT_MS = 1_500;

export interface KeptDraft {
  id: string;
  updatedAt: string;
  form: NewOrder;
}

export interface OrderDraftState {
  /** The draft that this page is kept in. */
  id: string | undefined;
  savedAt: string | undefined;
  /** Something is filled in that is not kept yet. */
  unsaved: boolean;
  /** The same, asked at the moment of leaving. */
  isUnsaved: () => boolean;
  problem: string | undefined;
  /** Drafts from before, to go on with. */
  others: readonly KeptDraft[];
  keepNow: () => Promise<void>;
  goOn: (draft: KeptDraft) => void;
  discard: (id: string) => Promise<void>;
  /** It is an order now: nothing is kept any more. */
  placed: () => void;
}

/** Keeps what is filled in of a new order on the server, so that it is found again on any machine. Which draft it is stands in the address. */
export function useOrderDraft(form: UseFormReturn<NewOrder>, initial: NewOrder): OrderDraftState {
  const [params, setParams] = useSearchParams();
  const id = params.get('draft') ?? undefined;
  const { data, refetch } = useQuery(ORDER_DRAFTS, { fetchPolicy: 'network-only' });
  const keep = useCommand(KEEP_ORDER_DRAFT, { onDone: ({ draft }) => { if (draft) setKept({ at: draft.updatedAt, id: draft.id }); } });
  const discardIt = useCommand(DISCARD_ORDER_DRAFT, { onDone: () => void refetch() });
  const [kept, setKept] = useState<{ at: string; id: string }>();
  const [problem, setProblem] = useState<string>();
  const saved = useRef(JSON.stringify(initial));
  const over = useRef(false);
  const text = JSON.stringify({ ...initial, ...(useWatch({ control: form.control }) as NewOrder) });
  const [settledText, setSettledText] = useState(text);
  const drafts = (data?.orderDrafts ?? []).flatMap(({ id: each, content, updatedAt }): KeptDraft[] => {
    const kept_ = formOfDraft(content);
    return kept_ ? [{ id: each, updatedAt, form: kept_ }] : [];
  });
  const current = drafts.find((draft) => draft.id === id);
  const loaded = useRef<string>(undefined);

  useEffect(function fillIn() {
    if (!current || loaded.current === current.id || kept?.id === current.id) return;
    loaded.current = current.id;
    saved.current = JSON.stringify(current.form);
    form.reset(current.form);
  }, [current, form, kept]);

  const save = async (content: string): Promise<void> => {
    if (over.current || content === saved.current || (content === JSON.stringify(initial) && !id)) return;
    const before = saved.current;
    saved.current = content;
    const refusals = await keep({ content, orderDraftId: kept?.id ?? id ?? null });
    if (refusals.length > 0) saved.current = before;
    setProblem(refusalText(refusals));
  };
  const saveRef = useRef(save);
  const latest = useRef(text);
  useEffect(function keepLatest() {
    saveRef.current = save;
    latest.current = text;
  });
  const isUnsaved = useCallback(() => !over.current && latest.current !== saved.current && latest.current !== JSON.stringify(initial), [initial]);
  useEffect(function waitForCalm() {
    const timer = setTimeout(() => setSettledText(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(function keepWhatIsFilledIn() { void saveRef.current(settledText); }, [settledText]);
  useEffect(function showWhichDraft() {
    if (kept && kept.id !== id && !over.current) setParams((before) => { const after = new URLSearchParams(before); after.set('draft', kept.id); return after; }, { replace: true });
  }, [kept, id, setParams]);

  return {
    id: kept?.id ?? id, savedAt: kept?.at ?? current?.updatedAt, unsaved: text !== saved.current && text !== JSON.stringify(initial), isUnsaved, problem, others: id === undefined && !kept ? drafts : [],
    keepNow: () => save(text),
    goOn: (draft) => setParams({ draft: draft.id }),
    discard: async (each) => { setProblem(refusalText(await discardIt({ orderDraftId: each }))); },
    placed: () => { over.current = true; saved.current = text; },
  };
}
