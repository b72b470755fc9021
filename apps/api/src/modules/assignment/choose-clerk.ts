import { unmetOf, type Facts, type RuleCondition } from '@ordo/kernel';
import { ClerkStrategy, type ClerkAction, type Rule } from '../rules/index.js';
import type { CandidateClerk, CandidateTeam, ClerkFacts, ClerkTrace, Said, WhyPassed } from './clerk-facts.js';

export interface ClerkChoice {
  clerk: CandidateClerk | null;
  /** In whose queue it stands; beside the clerk, when the rule names one. */
  team: CandidateTeam | null;
  /** The rule that decided; null when none found anybody. */
  rule: Rule | null;
  trace: ClerkTrace;
}

interface Picked {
  clerk: CandidateClerk | null;
  team: CandidateTeam | null;
  why: Said;
  pool: readonly CandidateClerk[];
}

interface Tried {
  rule: Rule;
  unmet: readonly RuleCondition[];
  trace: ClerkTrace['rules'][number];
}

const PASSED: Record<WhyPassed, Said> = {
  AWAY: { key: 'clerkAway', params: {} }, OUT_OF_SCOPE: { key: 'clerkOutOfScope', params: {} }, MAY_NOT: { key: 'clerkMayNot', params: {} },
};

/**
 * Picks who works on an order: the first rule whose conditions hold and that finds a clerk, or a team to wait in, decides.
 * Pure. The answer says why, who else could have been picked, and what would have changed it.
 */
export function chooseClerk(rules: readonly Rule[], facts: ClerkFacts): ClerkChoice {
  const tried: Tried[] = [];
  for (const rule of rules) {
    if (!rule.enabled || !rule.clerk) continue;
    const unmet = unmetOf(rule, facts.values);
    const [first] = unmet;
    const picked = first ? { why: { key: 'allocationRuleUnmet', params: conditionParams(first, facts.values) } } : pick(rule.clerk, facts);
    const found = 'pool' in picked ? picked : undefined;
    tried.push({ rule, unmet, trace: { name: rule.name, strategy: rule.clerk.strategy, matched: found !== undefined, why: picked.why } });
    if (found) return { clerk: found.clerk, team: found.team, rule, trace: traceOf(tried, found.why, facts, { found, strategy: rule.clerk.strategy }) };
  }
  return { clerk: null, team: null, rule: null, trace: traceOf(tried, { key: 'clerkNoRule', params: {} }, facts) };
}

function pick(action: ClerkAction, facts: ClerkFacts): Picked | { why: Said } {
  const named = facts.teams.find(({ id }) => id === action.teamId);
  const team = named && !named.retired ? named : null;
  if (action.strategy === ClerkStrategy.QUEUE) return team ? queued(team, []) : { why: { key: 'clerkTeamGone', params: {} } };
  const pool = poolOf(action, team, facts.clerks);
  const clerk = choose(action.strategy, pool.filter(({ passed }) => passed === null), facts.lastServedBy);
  if (clerk) return { clerk, team, pool, why: { key: WHY[action.strategy], params: { clerk: clerk.name, open: clerk.open } } };
  // Whom the customer knows is not there: that is no reason yet to leave the order to a queue.
  if (action.strategy === ClerkStrategy.LAST_SERVED) return { why: { key: 'clerkNeverServed', params: {} } };
  return team ? { ...queued(team, pool), why: { key: 'clerkNoneThenQueue', params: { team: team.name } } } : { why: { key: 'clerkNoneFree', params: {} } };
}

const WHY: Record<ClerkStrategy, string> = { QUEUE: 'clerkQueued', FIXED: 'clerkFixed', FEWEST_OPEN: 'clerkFewest', LAST_SERVED: 'clerkServed' };

const queued = (team: CandidateTeam, pool: readonly CandidateClerk[]): Picked => ({ clerk: null, team, pool, why: { key: 'clerkQueued', params: { team: team.name } } });

/** Whom a rule may pick, in the order in which it names them. */
function poolOf({ clerkIds, teamId }: ClerkAction, team: CandidateTeam | null, clerks: readonly CandidateClerk[]): readonly CandidateClerk[] {
  const byId = new Map(clerks.map((clerk) => [clerk.id, clerk]));
  const ids = clerkIds.length > 0 ? clerkIds : teamId ? team?.memberIds ?? [] : clerks.map(({ id }) => id);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function choose(strategy: ClerkStrategy, able: readonly CandidateClerk[], lastServedBy: string | null): CandidateClerk | undefined {
  if (strategy === ClerkStrategy.LAST_SERVED) return able.find(({ id }) => id === lastServedBy);
  return strategy === ClerkStrategy.FEWEST_OPEN ? byLoad(able)[0] : able[0];
}

// Of two with as much to do the one with the smaller id: the same facts always give the same.
const byLoad = (clerks: readonly CandidateClerk[]): CandidateClerk[] => clerks.toSorted((a, b) => a.open - b.open || (a.id < b.id ? -1 : 1));

function traceOf(tried: readonly Tried[], reason: Said, { values }: ClerkFacts, decided?: { found: Picked; strategy: ClerkStrategy }): ClerkTrace {
  const pool = decided?.found.pool ?? [];
  const [able, passed] = [byLoad(pool.filter((clerk) => clerk.passed === null)), pool.filter((clerk) => clerk.passed !== null)];
  return {
    rules: tried.map(({ trace }) => trace), reason,
    candidates: [...able, ...passed].map(({ name, open, passed: why }) => ({ name, reason: why ? PASSED[why] : { key: 'clerkOpen', params: { open } } })),
    wouldChange: [...(decided ? otherClerk(decided.found, decided.strategy, { able, passed }) : []), ...otherRule(tried, values)],
  };
}

function otherClerk({ clerk }: Picked, strategy: ClerkStrategy, { able, passed }: { able: readonly CandidateClerk[]; passed: readonly CandidateClerk[] }): Said[] {
  if (strategy === ClerkStrategy.QUEUE) return [];
  const [next] = able.filter(({ id }) => id !== clerk?.id);
  const fewer = clerk && next ? next.open - clerk.open + (next.id < clerk.id ? 0 : 1) : 0;
  const said: Said[] = strategy === ClerkStrategy.FEWEST_OPEN && next && fewer > 0 && fewer <= next.open ? [{ key: 'clerkIfFewer', params: { clerk: next.name, fewer } }] : [];
  const [away] = byLoad(passed.filter((each) => each.passed === 'AWAY'));
  const wouldHaveIt = away && (!clerk || (strategy === ClerkStrategy.FEWEST_OPEN && byLoad([away, clerk])[0] === away));
  return wouldHaveIt ? [...said, { key: 'clerkIfThere', params: { clerk: away.name } }] : said;
}

function otherRule(tried: readonly Tried[], values: Facts): Said[] {
  const [nearest] = tried.filter(({ unmet }) => unmet.length > 0).toSorted((a, b) => a.unmet.length - b.unmet.length);
  const [lacked] = nearest?.unmet ?? [];
  return nearest && lacked ? [{ key: 'allocationIfRule', params: { rule: nearest.rule.name, ...conditionParams(lacked, values) } }] : [];
}

function conditionParams({ fact, operator, values }: RuleCondition, known: Facts): Said['params'] {
  const is = known[fact] ?? null;
  return { fact, operator, wanted: values.join('、'), is: is === null ? '–' : [is].flat().join('、') || '–' };
}
