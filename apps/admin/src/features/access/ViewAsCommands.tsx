import { useQuery } from '@apollo/client/react';
import Visibility from '@mui/icons-material/VisibilityOutlined';
import { Command } from 'cmdk';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../auth/session.js';
import { graphql } from '../../generated/gql/index.js';
import { useViewAs } from './ViewAsButton.js';

const CHOICES = graphql(`
  query ViewAsChoices($roles: Boolean!, $users: Boolean!) {
    roles(first: 100) @include(if: $roles) { nodes { id name } }
    users(first: 100) @include(if: $users) { nodes { id displayName username enabled } }
  }
`);

/** In the palette: every role and every person to look as. */
export function ViewAsCommands({ run }: { run: (act: () => void) => () => void }) {
  const { t } = useTranslation('access');
  const may = useMay();
  const view = useViewAs();
  const { data } = useQuery(CHOICES, { variables: { roles: may('role:read'), users: may('user:read') }, skip: !may('role:preview') });
  if (!data) return null;
  return (
    <Command.Group heading={t('viewAs.title')}>
      {data.roles?.nodes.map(({ id, name }) => <Command.Item key={id} value={`${t('viewAs.palette', { name })} ${t('viewAs.ROLE')}`} onSelect={run(() => void view({ roleId: id }))}><Visibility aria-hidden /><span data-grow>{t('viewAs.palette', { name })}</span>{t('viewAs.ROLE')}</Command.Item>)}
      {data.users?.nodes.filter(({ enabled }) => enabled).map(({ id, displayName, username }) => <Command.Item key={id} value={`${t('viewAs.palette', { name: displayName })} ${username}`} onSelect={run(() => void view({ userId: id }))}><Visibility aria-hidden /><span data-grow>{t('viewAs.palette', { name: displayName })}</span>{username}</Command.Item>)}
    </Command.Group>
  );
}
