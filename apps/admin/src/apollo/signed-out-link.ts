import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

/** True when the API says that nobody is signed in. */
export function isSignedOut(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['code'] === 'UNAUTHENTICATED');
}

/** Tells when a session has ended in the middle of work. */
export function signedOutLink(onSignedOut: () => void): ErrorLink {
  return new ErrorLink(({ error }) => {
    if (isSignedOut(error)) onSignedOut();
  });
}
