import { LEGAL_VERSIONS } from '@ordo/i18n';
import type { RegisterInput } from '../../generated/gql/graphql.js';

/** What whoever makes an account fills in, by registration or by invitation. */
export interface AccountValues {
  username: string;
  password: string;
  again: string;
  consent: boolean;
  mobileCode: string;
  emailCode: string;
}

export const EMPTY_ACCOUNT: AccountValues = { username: '', password: '', again: '', consent: false, mobileCode: '', emailCode: '' };
export const USERNAME = /^[a-z][a-z0-9._-]{3,19}$/i;

/** The form as the API wants it. */
export function accountInput({ username, password, mobileCode, emailCode }: AccountValues, ticket: string): RegisterInput {
  return { ticket, username: username.trim(), password, mobileCode, emailCode, agreementVersion: LEGAL_VERSIONS.agreement, privacyVersion: LEGAL_VERSIONS.privacy };
}

const CODE_FIELDS: readonly string[] = ['mobileCode', 'emailCode'];

/** Whether one of the refusals is about something that stands on the step before the codes. */
export const isAboutAccount = (refusals: readonly { field?: readonly string[] | null }[]): boolean => refusals.some(({ field }) => field?.[0] !== undefined && !CODE_FIELDS.includes(field[0]));
