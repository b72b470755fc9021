import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

const saysCode = (error: unknown, code: string): boolean => CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['code'] === code);

interface Endings {
  /** Nobody is signed in any more. */
  onSignedOut: () => void;
  /** The preview that this tab was in is over. */
  onPreviewOver: () => void;
}

/** Tells when a session, or a preview, has ended in the middle of work. */
export function signedOutLink({ onSignedOut, onPreviewOver }: Endings): ErrorLink {
  return new ErrorLink(({ error }) => {
    if (saysCode(error, 'UNAUTHENTICATED')) onSignedOut();
    if (saysCode(error, 'VIEW_AS_OVER')) onPreviewOver();
  });
}
