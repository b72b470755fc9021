import { useQuery } from '@apollo/client/react';
import FilterAlt from '@mui/icons-material/FilterAltOutlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { graphql } from '../../generated/gql/index.js';
import { useText } from '../../i18n/use-text.js';

const OWN_SCOPE = graphql(`
  query OwnScope {
    viewer { dataScopes { shopNames warehouseNames ownOnly } }
  }
`);

/** Says that a list shows less than there is, where the person's data scope limits it (S4.2.2.2). */
export function ScopeNote() {
  const { t } = useText();
  const { data } = useQuery(OWN_SCOPE);
  const scope = data?.viewer?.dataScopes;
  if (!scope) return null;
  const namesOf = (names: readonly string[]): string => names.join('、') || t('orders:scope.nothing');
  const notes = scope.ownOnly ? [t('orders:scope.own')] : [
    ...(scope.shopNames ? [t('orders:scope.shops', { names: namesOf(scope.shopNames) })] : []),
    ...(scope.warehouseNames ? [t('orders:scope.warehouses', { names: namesOf(scope.warehouseNames) })] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <Stack direction="row" spacing={1} role="note" sx={{ alignItems: 'center', mb: 2, color: 'text.secondary' }}>
      <FilterAlt fontSize="small" aria-hidden />
      <Typography variant="body2">{notes.join(' · ')}</Typography>
    </Stack>
  );
}
