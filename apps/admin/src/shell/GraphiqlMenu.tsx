import { useApolloClient } from '@apollo/client/react';
import Terminal from '@mui/icons-material/TerminalOutlined';
import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import { useMay } from '../auth/session.js';
import { useText } from '../i18n/use-text.js';
import { graphiqlLink } from './graphiql-link.js';
import { HeaderMenu } from './HeaderMenu.js';

// Asked on every page, and of no interest on any.
const OF_THE_SHELL = ['CurrentViewer'];

/** The queries of the page that is open, each a way into GraphiQL with the variables of this moment. */
export function GraphiqlMenu() {
  const { t } = useText();
  const may = useMay();
  const client = useApolloClient();
  if (!may('graphiql:use')) return null;
  return (
    <HeaderMenu label={t('shell.graphiql')} icon={<Terminal />}>
      {(close) => {
        const asked = [...client.getObservableQueries('active')].filter(({ queryName }) => queryName !== undefined && !OF_THE_SHELL.includes(queryName));
        return [
          <ListSubheader key="what" role="presentation">{t(asked.length > 0 ? 'shell.graphiql' : 'shell.graphiqlNone')}</ListSubheader>,
          ...asked.map(({ queryName, query, variables }) => (
            <MenuItem key={`${queryName} ${JSON.stringify(variables)}`} component="a" href={graphiqlLink(query, variables)} target="_blank" rel="noreferrer" onClick={close} sx={{ fontFamily: 'var(--ordo-mono)', fontSize: 12 }}>{queryName}</MenuItem>
          )),
        ];
      }}
    </HeaderMenu>
  );
}
