import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.js';
import { DateText } from '../../ui/DateText.js';
import { PlainTable } from '../../ui/PlainTable.js';
import type { KeptDraft } from './use-order-draft.js';

interface OrderDraftsProps {
  drafts: readonly KeptDraft[];
  onGoOn: (draft: KeptDraft) => void;
  onDiscard: (id: string) => void;
}

/** New orders that this person has begun before, to go on with or to throw away. */
export function OrderDrafts({ drafts, onGoOn, onDiscard }: OrderDraftsProps) {
  const { t } = useTranslation('orders');
  if (drafts.length === 0) return null;
  return (
    <Card title={t('create.drafts', { count: drafts.length })} flush>
      <PlainTable
        label={t('create.drafts', { count: drafts.length })}
        rows={drafts.map((draft) => {
          const what = [draft.form.receiver?.name, draft.form.lines.map(({ sku, quantity }) => sku && `${sku} ×${quantity}`).filter(Boolean).join(' + ')].filter(Boolean).join(' · ') || t('create.draftEmpty');
          return {
            id: draft.id,
            cells: [what, <DateText key="at" at={draft.updatedAt} />, <Button key="on" size="small" aria-label={t('create.goOnWith', { what })} onClick={() => onGoOn(draft)}>{t('create.goOn')}</Button>,
              <Button key="off" size="small" color="error" aria-label={t('create.discardDraft', { what })} onClick={() => onDiscard(draft.id)}>{t('create.discard')}</Button>],
          };
        })}
      />
    </Card>
  );
}
