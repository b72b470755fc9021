import { defineTransitions } from '@ordo/kernel';

/** Where a version of a rule set stands. */
export enum RuleSetState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  SUPERSEDED = 'SUPERSEDED',
  DISCARDED = 'DISCARDED',
}

export type RuleSetAction = 'save' | 'tryOut' | 'publish' | 'discard' | 'supersede' | 'rollBack';

const { DRAFT, PUBLISHED, SUPERSEDED, DISCARDED } = RuleSetState;

/** The machine of a rule set's version: what was published never changes again, and what was superseded comes back as a new version. */
export const RULE_SET_TRANSITIONS = defineTransitions<RuleSetState, RuleSetAction>({
  save: { from: [DRAFT] },
  tryOut: { from: [DRAFT] },
  publish: { from: [DRAFT], to: PUBLISHED },
  discard: { from: [DRAFT], to: DISCARDED },
  supersede: { from: [PUBLISHED], to: SUPERSEDED },
  rollBack: { from: [SUPERSEDED] },
});
