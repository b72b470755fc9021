import Delete from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ManyChoice } from '../../ui/ManyChoice.js';
import { useStatusText } from '../../ui/StatusChip.js';
import { conditionOn, FACTS, fenOf, isFlag, isNumber, operatorsOf, valuesOf, WORDS_OF, yuanOf, type ShownCondition } from './rule-draft.js';
import { useRuleText } from './use-rule-text.js';

const OPTIONS: Record<keyof typeof WORDS_OF, readonly string[]> = {
  SOURCE: ['TAOBAO', 'STOREFRONT', 'MANUAL', 'PARTNER'], ORDER_TYPE: ['SALE', 'EXCHANGE', 'REISSUE', 'GIFT'], CUSTOMER_LEVEL: ['NORMAL', 'SILVER', 'GOLD', 'VIP'],
  CATEGORY: ['FOOD', 'COSMETICS', 'UNDERWEAR', 'PERSONAL_CARE', 'MADE_TO_ORDER', 'APPAREL', 'HOME', 'TEA', 'OTHER'],
};

interface ConditionFieldsProps {
  condition: ShownCondition;
  onChange: (condition: ShownCondition) => void;
  onRemove: (() => void) | undefined;
}

/** One condition: what it looks at, how it compares, and with what. */
export function ConditionFields({ condition, onChange, onRemove }: ConditionFieldsProps) {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      <TextField select size="small" label={t('fact')} value={condition.fact} sx={{ flex: '1 1 160px' }} onChange={(event) => onChange(conditionOn(event.target.value as ShownCondition['fact']))}>
        {FACTS.map((fact) => <MenuItem key={fact} value={fact}>{statusText('RuleFact', fact)}</MenuItem>)}
      </TextField>
      {!isFlag(condition.fact) && <TextField select size="small" label={t('operator')} value={condition.operator} sx={{ flex: '1 1 130px' }} onChange={(event) => onChange({ ...condition, operator: event.target.value as ShownCondition['operator'] })}>
        {operatorsOf(condition.fact).map((operator) => <MenuItem key={operator} value={operator}>{statusText('RuleOperator', operator)}</MenuItem>)}
      </TextField>}
      <Box sx={{ flex: '2 1 180px' }}><ValuesField key={condition.fact} condition={condition} onChange={(values) => onChange({ ...condition, values })} /></Box>
      {onRemove && <IconButton aria-label={t('removeCondition')} onClick={onRemove}><Delete fontSize="small" /></IconButton>}
    </Box>
  );
}

function ValuesField({ condition: { fact, values }, onChange }: { condition: ShownCondition; onChange: (values: string[]) => void }) {
  const { t } = useTranslation('rules');
  const { valuesText } = useRuleText();
  // What is being typed, commas and all; the values follow.
  const [text, setText] = useState(() => values.map((value) => (fact === 'VALUE' ? yuanOf(value) : value)).join('，'));
  if (isFlag(fact)) {
    return (
      <TextField select fullWidth size="small" label={t('values')} value={values[0] ?? 'true'} onChange={(event) => onChange([event.target.value])}>
        {['true', 'false'].map((value) => <MenuItem key={value} value={value}>{valuesText(fact, [value])}</MenuItem>)}
      </TextField>
    );
  }
  if (fact in WORDS_OF) {
    return (
      <ManyChoice label={t('values')} size="small" options={OPTIONS[fact as keyof typeof WORDS_OF]} value={values} onChange={onChange} text={(value) => valuesText(fact, [value])} />
    );
  }
  const change = (typed: string): void => {
    setText(typed);
    const number = fact === 'VALUE' ? fenOf(typed.trim()) : typed.trim();
    onChange(isNumber(fact) ? [number].filter(Boolean) : valuesOf(typed));
  };
  return (
    <TextField
      fullWidth size="small" label={t('values')} value={text} onChange={(event) => change(event.target.value)} placeholder={isNumber(fact) ? undefined : t('valuesHint')}
      slotProps={{ htmlInput: { inputMode: isNumber(fact) ? 'decimal' : 'text', maxLength: 600 }, ...(fact === 'VALUE' && { input: { startAdornment: <InputAdornment position="start">¥</InputAdornment> } }) }}
    />
  );
}
