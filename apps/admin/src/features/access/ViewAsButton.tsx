import Visibility from '@mui/icons-material/VisibilityOutlined';
import Button from '@mui/material/Button';
import { useSnackbar } from 'notistack';
import { useTranslation } from 'react-i18next';
import { enterPreview } from '../../auth/preview.js';
import { useMay } from '../../auth/session.js';
import { refusalText, useCommand } from '../../command/use-command.js';
import { graphql } from '../../generated/gql/index.js';
import type { StartViewAsInput } from '../../generated/gql/graphql.js';

const START = graphql(`
  mutation StartViewAs($input: StartViewAsInput!) { startViewAs(input: $input) { preview { id } userErrors { code message field } } }
`);

/** Begins a preview in this tab; says in passing why not. */
export function useViewAs(): (input: Omit<StartViewAsInput, 'idempotencyKey'>) => Promise<void> {
  const { enqueueSnackbar } = useSnackbar();
  const start = useCommand(START, { onDone: ({ preview }) => preview && enterPreview(preview.id) });
  return async (input) => {
    const refusal = refusalText(await start(input));
    if (refusal) enqueueSnackbar(refusal, { variant: 'error' });
  };
}

/** For who may look as others. */
export function ViewAsButton({ input, onStart }: { input: Omit<StartViewAsInput, 'idempotencyKey'>; onStart?: () => void }) {
  const { t } = useTranslation('access');
  const may = useMay();
  const view = useViewAs();
  if (!may('role:preview')) return null;
  return <Button variant="outlined" startIcon={<Visibility />} onClick={() => { onStart?.(); void view(input); }}>{t('viewAs.verb')}</Button>;
}
