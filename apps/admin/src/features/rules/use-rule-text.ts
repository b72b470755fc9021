import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../format/money.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { isFlag, WORDS_OF, type ShownCondition, type ShownRule } from './rule-draft.js';

/** Conditions as sentences in the screen's language. */
export function useRuleText() {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const valueText = (fact: ShownCondition['fact'], value: string): string => {
    if (isFlag(fact)) return t(value === 'true' ? 'yes' : 'no');
    if (fact === 'VALUE') return formatYuan((Number(value) / 100).toFixed(2));
    const of = fact in WORDS_OF ? WORDS_OF[fact as keyof typeof WORDS_OF] : undefined;
    // What somebody typed may be no word of the enum: then it is shown as typed.
    return of ? statusText(of, value as never) : value;
  };
  const valuesText = (fact: ShownCondition['fact'], values: readonly string[]): string => values.map((value) => valueText(fact, value)).join('、');
  const conditionText = ({ fact, operator, values }: ShownCondition): string => (isFlag(fact) ? `${statusText('RuleFact', fact)} = ${valuesText(fact, values)}` : `${statusText('RuleFact', fact)} ${statusText('RuleOperator', operator)} ${valuesText(fact, values)}`);
  const groupText = ({ match, conditions }: ShownRule['groups'][number]): string => conditions.map(conditionText).join(` ${t(match === 'ALL' ? 'and' : 'or')} `);
  const ruleText = ({ match, groups }: Pick<ShownRule, 'match' | 'groups'>): string => {
    if (groups.length === 0) return t('always');
    const texts = groups.map((group) => (groups.length > 1 && group.conditions.length > 1 ? `（${groupText(group)}）` : groupText(group)));
    return texts.join(` ${t(match === 'ALL' ? 'and' : 'or')} `);
  };
  return { conditionText, valuesText, ruleText };
}
