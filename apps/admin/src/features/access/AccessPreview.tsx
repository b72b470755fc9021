import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { PreviewAssignAccessQuery } from '../../generated/gql/graphql.js';
import { PlainTable } from '../../ui/PlainTable.js';
import { useListText } from '../../i18n/use-list-text.js';
import { useScopeText } from './scope-text.js';

/** For whom what comes and goes, and what stands against it. */
export function AccessPreview({ preview }: { preview: PreviewAssignAccessQuery['previewAssignAccess'] }) {
  const { t } = useTranslation('access');
  const scopeText = useScopeText();
  const listText = useListText();
  const names = (list: readonly { name: string }[]): string => listText(list.map(({ name }) => name));
  return (
    <Stack spacing={3}>
      {preview.userErrors.length > 0
        ? preview.userErrors.map(({ message }) => <Alert key={message} severity="error">{message}</Alert>)
        : <Typography role="status">{t('assign.affected', { count: preview.affected })}</Typography>}
      <PlainTable
        label={t('assign.preview')} heads={[t('assign.user'), t('assign.gains'), t('assign.loses'), t('assign.scope')]}
        rows={preview.users.map(({ user, unchanged, gained, lost, scopeBefore, scopeAfter }) => {
          const [before, after] = [scopeText(scopeBefore), scopeText(scopeAfter)];
          return { id: user.id, cells: unchanged ? [user.displayName, t('assign.unchanged'), '', ''] : [user.displayName, names(gained), names(lost), before === after ? after : `${before} → ${after}`] };
        })}
      />
    </Stack>
  );
}
