import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSession } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { mentionAt, stillMentioned, withMention, type Mentioned, type TypedMention } from './mention.js';

const COLLEAGUES = graphql(`
  query OrderColleagues($id: ID!, $search: String!) {
    order(id: $id) { id colleagues(search: $search) { id name } }
  }
`);

interface Mentioning {
  /** A name is being typed. */
  open: boolean;
  /** Undefined until the server has answered. */
  colleagues: readonly Mentioned[] | undefined;
  active: number;
  /** What stands in the box, and where its caret is. */
  look: (text: string, caret: number) => void;
  /** Takes a key of the open list; says whether it was one. */
  takeKey: (key: string) => boolean;
  choose: (colleague: Mentioned) => void;
  idsIn: (text: string) => string[];
  forget: () => void;
}

/** Naming a colleague while typing: who is offered, on whom the keyboard stands, and who was named. */
export function useMention(orderId: string, put: (change: (text: string) => { text: string; caret: number }) => void): Mentioning {
  const { session } = useSession();
  const [typed, setTyped] = useState<TypedMention>();
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<readonly Mentioned[]>([]);
  const { data, previousData } = useQuery(COLLEAGUES, { variables: { id: orderId, search: typed?.search ?? '' }, skip: !typed });
  // Nobody names himself.
  const colleagues = (data ?? previousData)?.order.colleagues.filter(({ name }) => name !== session?.name);
  const count = colleagues?.length ?? 0;
  const at = Math.min(active, Math.max(count - 1, 0));
  const choose = (colleague: Mentioned): void => {
    if (!typed) return;
    setChosen((all) => [...all.filter(({ id }) => id !== colleague.id), colleague]);
    put((text) => withMention(text, typed, colleague.name));
    setTyped(undefined);
  };
  return {
    open: typed !== undefined, colleagues, active: at, choose,
    look: (text, caret) => { setTyped(mentionAt(text, caret)); setActive(0); },
    takeKey: (key) => {
      if (!typed) return false;
      if (key === 'Escape') { setTyped(undefined); return true; }
      if (count === 0) return false;
      if (key === 'ArrowDown') setActive((at + 1) % count);
      else if (key === 'ArrowUp') setActive((at + count - 1) % count);
      else if (key === 'Enter' || key === 'Tab') { const one = colleagues?.[at]; if (one) choose(one); } else return false;
      return true;
    },
    idsIn: (text) => stillMentioned(text, chosen).map(({ id }) => id),
    forget: () => { setTyped(undefined); setChosen([]); },
  };
}
