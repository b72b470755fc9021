interface Transition<State> {
  from: readonly State[];
  /** The state that it leads to; left out when it stays. */
  to?: State;
}

/** A machine as a table keyed by action. */
export type Transitions<State extends string, Action extends string> = Readonly<Record<Action, Transition<State>>>;

export function defineTransitions<State extends string, Action extends string>(table: Transitions<State, Action>): Transitions<State, Action> {
  return table;
}

export function canRun<S extends string, A extends string>(table: Transitions<S, A>, action: A, state: S): boolean {
  return table[action].from.includes(state);
}

/** The state that the action leads to. Throws RangeError when it is not possible: ask `canRun` first. */
export function nextState<S extends string, A extends string>(table: Transitions<S, A>, action: A, state: S): S {
  if (!canRun(table, action, state)) throw new RangeError(`${action} is not possible in ${state}`);
  return table[action].to ?? state;
}

/** The actions that are possible in a state. */
export function actionsFrom<S extends string, A extends string>(table: Transitions<S, A>, state: S): A[] {
  return (Object.keys(table) as A[]).filter((action) => canRun(table, action, state));
}

/** States that cannot be reached from the initial ones, and dead ends that nobody declared terminal. */
export function walk<S extends string, A extends string>(
  table: Transitions<S, A>,
  states: readonly S[],
  ends: { initial: readonly S[]; terminal: readonly S[] },
): { unreachable: S[]; deadEnds: S[] } {
  const seen = new Set<S>(ends.initial);
  const open = [...ends.initial];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const action of actionsFrom(table, state)) {
      const next = nextState(table, action, state);
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  const leaves = (state: S): boolean => actionsFrom(table, state).some((action) => nextState(table, action, state) !== state);
  return {
    unreachable: states.filter((state) => !seen.has(state)),
    deadEnds: states.filter((state) => !leaves(state) && !ends.terminal.includes(state)),
  };
}

/** The machine as a Mermaid state diagram, for the documentation. */
export function toMermaid<S extends string, A extends string>(table: Transitions<S, A>, initial: S): string {
  const lines = ['stateDiagram-v2', `  [*] --> ${initial}`];
  for (const [action, { from, to }] of Object.entries(table) as [A, Transition<S>][]) {
    if (to) for (const state of from) lines.push(`  ${state} --> ${to}: ${action}`);
  }
  return lines.join('\n');
}
