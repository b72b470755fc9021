import { graphql } from '../../generated/gql/index.js';

export const RULE_SETS = graphql(`
  query RuleSets($family: RuleFamily!, $warehouses: Boolean!) {
    ruleSets(family: $family) { ...RuleSetParts }
    currentRules(family: $family) { key name enabled match outcome reason warehouse { strategy warehouses } clerk { strategy teamId clerkIds } gift { skuCode quantity step stepSize skus mostPerOrder total exclusive from until whenShort } groups { match conditions { fact operator values } } }
    warehouses(first: 100) @include(if: $warehouses) { nodes { id code name province priority dailyCapacity keepPieces enabled } }
  }
`);

export const RULE_SET_PARTS = graphql(`
  fragment RuleSetParts on RuleSet {
    id
    family
    number
    state
    version
    revision
    note
    copyOf
    publishedBy
    publishedAt
    rules { key name enabled match outcome reason warehouse { strategy warehouses } clerk { strategy teamId clerkIds } gift { skuCode quantity step stepSize skus mostPerOrder total exclusive from until whenShort } groups { match conditions { fact operator values } } }
    hits { key count given }
    availableActions { action enabled disabledReason { message permission } }
    trial {
      at
      revision
      days
      orders
      changed
      totals { outcome before after }
      figures { key before { amount } after { amount } }
      pieces { skuCode title before after available }
    }
  }
`);

export const DRAFT_RULE_SET = graphql(`
  mutation DraftRuleSet($input: DraftRuleSetInput!) { draftRuleSet(input: $input) { ruleSet { id } userErrors { code message field } } }
`);
export const SAVE_RULE_SET = graphql(`
  mutation SaveRuleSet($input: SaveRuleSetInput!) { saveRuleSet(input: $input) { ruleSet { id ...RuleSetParts } userErrors { code message field } } }
`);
export const DISCARD_RULE_SET = graphql(`
  mutation DiscardRuleSet($input: DiscardRuleSetInput!) { discardRuleSet(input: $input) { ruleSet { id state } userErrors { code message field } } }
`);
export const TRY_RULE_SET = graphql(`
  mutation TryRuleSet($input: TryRuleSetInput!) { tryRuleSet(input: $input) { job { id } userErrors { code message field } } }
`);
export const PUBLISH_RULE_SET = graphql(`
  mutation PublishRuleSet($input: PublishRuleSetInput!) { publishRuleSet(input: $input) { ruleSet { id number state } userErrors { code message field } } }
`);
export const ROLL_BACK_RULE_SET = graphql(`
  mutation RollBackRuleSet($input: RollBackRuleSetInput!) { rollBackRuleSet(input: $input) { ruleSet { id number state } userErrors { code message field } } }
`);
export const SET_WAREHOUSE_LIMITS = graphql(`
  mutation SetWarehouseLimits($input: SetWarehouseLimitsInput!) { setWarehouseLimits(input: $input) { warehouse { id dailyCapacity keepPieces } userErrors { code message field } } }
`);
export const FREIGHT_RATES = graphql(`
  query FreightRates { freightRates { carrier upToKm firstGrams firstFee { amount } stepGrams stepFee { amount } } }
`);
export const SET_FREIGHT_RATES = graphql(`
  mutation SetFreightRates($input: SetFreightRatesInput!) { setFreightRates(input: $input) { freightRates { carrier } userErrors { code message field } } }
`);
export const RULE_TRIAL_CHANGES = graphql(`
  query RuleTrialChanges($ruleSetId: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    ruleTrialChanges(ruleSetId: $ruleSetId, first: $first, after: $after, last: $last, before: $before) {
      nodes { id orderNo before beforeRule after afterRule beforeFreight { amount } afterFreight { amount } }
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
