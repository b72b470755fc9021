import { useLazyQuery } from '@apollo/client/react';
import Clear from '@mui/icons-material/CloseOutlined';
import Search from '@mui/icons-material/SearchOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { graphql, type DocumentType } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';
import type { FilterOf } from '../../list/filter-model.js';
import { explain } from '../../ui/explain-error.js';
import { useStatusText } from '../../ui/StatusChip.js';
import type { OrderFields } from './order-list-model.js';

const SEARCH_ORDERS = graphql(`
  query SearchOrders($text: String!) {
    searchOrders(text: $text) {
      takenFor
      asked
      found
      missing { text mistyped }
      filter { numbers skuCodes receiverName receiverPinyin receiverPhone receiverPhoneTail }
    }
  }
`);
type OrderSearch = DocumentType<typeof SEARCH_ORDERS>['searchOrders'];
const SEARCHED = ['numbers', 'skuCodes', 'receiverName', 'receiverPinyin', 'receiverPhone', 'receiverPhoneTail'] as const;
const MOST_NAMED = 10;

interface OrderSearchBoxProps {
  filter: FilterOf<OrderFields>;
  onFind: (filter: FilterOf<OrderFields>) => void;
}

/** One box for whatever a clerk has in hand. It says what it took it for, and of many numbers which are missing. */
export function OrderSearchBox({ filter, onFind }: OrderSearchBoxProps) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<OrderSearch>();
  const [failure, setFailure] = useState<string>();
  const [ask, { loading }] = useLazyQuery(SEARCH_ORDERS, { fetchPolicy: 'network-only' });
  const rest = (): FilterOf<OrderFields> => ({ ...filter, ...Object.fromEntries(SEARCHED.map((key) => [key, undefined])) });
  const search = async (): Promise<void> => {
    if (text.trim() === '') return clear();
    setFailure(undefined);
    const { data, error } = await ask({ variables: { text } });
    if (error || !data) return setFailure(explain(error).message);
    setAnswer(data.searchOrders);
    // A number that nobody has must find nothing, not everything.
    const found = SEARCHED.flatMap((key) => { const value = data.searchOrders.filter[key]; return value === null || value === undefined ? [] : [[key, value.length > 0 ? value : data.searchOrders.missing.map((miss) => miss.text)]]; });
    onFind({ ...rest(), ...Object.fromEntries(found) });
  };
  const clear = (): void => {
    setText('');
    setAnswer(undefined);
    setFailure(undefined);
    onFind(rest());
  };
  return (
    <Box component="search" sx={{ px: 2, pt: 4 }}>
      <Box component="form" onSubmit={(event: React.FormEvent) => { event.preventDefault(); void search(); }} sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        <TextField
          multiline maxRows={4} fullWidth label={t('orders:find.label')} placeholder={t('orders:find.hint')} value={text} onChange={(event) => setText(event.target.value)} sx={{ maxWidth: 560 }}
          onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) { event.preventDefault(); void search(); } }}
          slotProps={{ htmlInput: { maxLength: 40_000 }, input: { endAdornment: text || answer ? <IconButton size="small" aria-label={t('orders:find.clear')} onClick={clear}><Clear fontSize="small" /></IconButton> : null } }}
        />
        <Button type="submit" variant="outlined" startIcon={<Search />} loading={loading} sx={{ flex: 'none' }}>{t('orders:find.go')}</Button>
      </Box>
      <Box role="status">
        {failure && <Alert severity="error" sx={{ mt: 1 }}>{failure}</Alert>}
        {answer && <SearchAnswer answer={answer} />}
      </Box>
    </Box>
  );
}

function SearchAnswer({ answer: { takenFor, asked, found, missing } }: { answer: OrderSearch }) {
  const { t } = useText();
  const statusText = useStatusText();
  const counted = missing.length + found === asked && asked > 1;
  const named = missing.slice(0, MOST_NAMED).map(({ text, mistyped }) => (mistyped ? t('orders:find.mistyped', { number: text }) : text));
  const numbers = missing.length > MOST_NAMED ? [...named, '…'] : named;
  return (
    <Alert severity={missing.length > 0 ? 'warning' : 'info'} sx={{ mt: 1, wordBreak: 'break-word' }}>
      {t('orders:find.took', { kind: statusText('OrderSearchKind', takenFor) })} · {counted ? t('orders:find.numbers', { asked, found }) : t('orders:find.one', { count: found })}
      {missing.length > 0 && <> · {t('orders:find.missing', { count: missing.length, numbers: numbers.join('、') })}</>}
    </Alert>
  );
}
