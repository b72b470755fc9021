import { ApolloProvider } from '@apollo/client/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { SnackbarProvider } from 'notistack';
import { RouterProvider } from 'react-router/dom';
import { createApolloClient } from '../apollo/client.js';
import { theme } from '../theme/theme.js';
import { loginPath, paths } from './paths.js';
import { router } from './routes.js';

const client = createApolloClient(function leaveForSignIn() {
  if (location.pathname !== paths.login) location.assign(loginPath(location.pathname + location.search));
});

/** Everything that surrounds the pages. */
export function App() {
  return (
    <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="ordo.mode" disableTransitionOnChange>
      <CssBaseline />
      <SnackbarProvider maxSnack={3} autoHideDuration={4_000} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
        <ApolloProvider client={client}>
          {/* Lists read their state from the URL: what is on screen must never lag behind it, as it would in a transition. */}
          <RouterProvider router={router} useTransitions={false} />
        </ApolloProvider>
      </SnackbarProvider>
    </ThemeProvider>
  );
}
