import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useTranslation } from 'react-i18next';
import { useStatusText } from '../../ui/StatusChip.js';
import { Choice } from './Choice.js';
import { NumberField } from './NumberField.js';
import type { ShownGift } from './rule-draft.js';
import { useSkuChoices } from './use-sku-choices.js';

const STEPS = ['ORDER', 'PIECES', 'VALUE'] as const;
const SHORT = ['LEAVE_OUT', 'WAIT'] as const;

interface GiftFieldsProps {
  action: ShownGift;
  onChange: (action: ShownGift) => void;
}

/** What a rule gives: how much of which SKU, how often, within which limits and time, and what becomes of it when it is not there. */
export function GiftFields({ action, onChange }: GiftFieldsProps) {
  const { t } = useTranslation('rules');
  const statusText = useStatusText();
  const { skuCode, quantity, step, stepSize, skus, mostPerOrder, total, exclusive, from, until, whenShort } = action;
  const change = (part: Partial<ShownGift>): void => onChange({ ...action, ...part });
  const choices = useSkuChoices(skuCode);
  return (
    <Box sx={{ flex: '1 1 100%', order: 1, display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))', gap: 3 }}>
      <Autocomplete
        freeSolo size="small" options={choices.map(({ code }) => code)} filterOptions={(options) => options} inputValue={skuCode} onInputChange={(_event, code, reason) => { if (reason !== 'reset' || code) change({ skuCode: code }); }}
        getOptionLabel={(code) => code} renderOption={({ key, ...props }, code) => <li key={key} {...props}>{code} {choices.find((each) => each.code === code)?.title}</li>}
        renderInput={(params) => <TextField {...params} required label={t('gift.sku')} />}
      />
      <NumberField label={t('gift.quantity')} value={quantity} required onChange={(value) => change({ quantity: value ?? 1 })} />
      <Choice label={t('gift.step')} value={step} options={STEPS} text={(value) => statusText('GiftStep', value)} onChange={(value) => change({ step: value, stepSize: null })} />
      {step !== 'ORDER' && <NumberField key={step} label={t(step === 'PIECES' ? 'gift.stepPieces' : 'gift.stepValue')} value={stepSize ?? null} hundredths={step === 'VALUE'} required onChange={(value) => change({ stepSize: value })} />}
      {step !== 'ORDER' && (
        <Autocomplete
          multiple freeSolo autoSelect size="small" options={[] as string[]} value={[...skus]} onChange={(_event, chosen) => change({ skus: chosen.map((code) => code.trim()).filter((code) => code !== '') })}
          renderInput={(params) => <TextField {...params} label={t('gift.skus')} placeholder={skus.length === 0 ? t('gift.allSkus') : undefined} />}
        />
      )}
      <NumberField label={t('gift.mostPerOrder')} value={mostPerOrder ?? null} placeholder={t('gift.unlimited')} onChange={(value) => change({ mostPerOrder: value })} />
      <NumberField label={t('gift.total')} value={total ?? null} placeholder={t('gift.unlimited')} onChange={(value) => change({ total: value })} />
      <Instant label={t('gift.from')} value={from ?? null} onChange={(value) => change({ from: value })} />
      <Instant label={t('gift.until')} value={until ?? null} onChange={(value) => change({ until: value })} />
      <Choice label={t('gift.whenShort')} value={whenShort} options={SHORT} text={(value) => statusText('GiftShort', value)} onChange={(value) => change({ whenShort: value })} />
      <FormControlLabel control={<Switch checked={exclusive} onChange={(_event, checked) => change({ exclusive: checked })} />} label={t('gift.exclusive')} />
    </Box>
  );
}

function Instant({ label, value, onChange }: { label: string; value: string | null; onChange: (value: string | null) => void }) {
  return <TextField type="datetime-local" size="small" label={label} value={value ? localOf(value) : ''} onChange={(event) => onChange(event.target.value ? new Date(event.target.value).toISOString() : null)} slotProps={{ inputLabel: { shrink: true } }} />;
}

/** An instant as the browser's field shows it, in the time of the place. */
function localOf(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
