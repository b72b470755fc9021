import type { identity as zhCN } from '../zh-CN/identity.js';

export const identity: typeof zhCN = {
  register: {
    title: 'Register', link: 'Register now', back: 'Back to sign-in', username: 'User name', usernameHint: '4 to 20 letters, digits, dots, underscores or hyphens; a letter first', mobile: 'Mobile number', mobileHint: 'For codes, and to recover your password',
    email: 'E-mail address', emailHint: 'For notices, and to recover your password', password: 'Password', again: 'Confirm password', differs: 'The two passwords differ', consent: 'I have read and accept the', and: 'and the', consentMissing: 'Read and accept both documents',
    submit: 'Register', codesTitle: 'Enter the codes', codesSent: 'A code was sent to {{mobile}} and another to {{email}}. They are good for 10 minutes.', mobileCode: 'Code from your mobile', emailCode: 'Code from your e-mail', finish: 'Finish registration', change: 'Change what I entered',
    resend: 'Send again', resendIn: 'Send again in {{seconds}} s', resent: 'Sent again', codeForm: 'Give six digits', done: 'You are registered. Please sign in.',
  },
  recover: {
    title: 'Recover your password', link: 'Forgotten your password?', address: 'Registered mobile number or e-mail', send: 'Send code', sent: 'If this address has an account, a code was sent. It is good for 10 minutes.', code: 'Code', password: 'New password', again: 'Confirm new password', submit: 'Submit',
    done: 'Your password is changed and every session has ended. Sign in with the new one.', trouble: 'Trouble? Contact customer service: service@ordo.example',
  },
  human: {
    working: 'Checking by itself that you are not a robot…', done: 'You are human', failed: 'The check could not be done. Reload the page (HTTPS is needed).',
  },
  strength: {
    label: 'Strength: {{word}}', s0: 'very weak', s1: 'weak', s2: 'fair', s3: 'strong', s4: 'very strong', rules: 'A password needs', length: '{{least}} to {{most}} characters', LETTERS_DIGITS_SPECIALS: 'Letters, digits and special characters', THREE_CLASSES: 'Three of upper case, lower case, digits, special characters',
    NO_RUNS: 'No more than three equal or neighbouring characters in a row', NOT_PERSONAL: 'Not your user name, mobile or e-mail', NOT_COMMON: 'Not a common password (checked when sent)', met: 'met', open: 'not met yet',
  },
  invitation: {
    title: 'Accept the invitation', intro: 'Hello {{name}}. Verify your mobile and e-mail, then set up your account.', roles: 'Your roles', addresses: 'The codes go to {{mobile}} and {{email}}.', send: 'Send codes', submit: 'Create account', done: 'Your account is ready. Please sign in.', void: 'The invitation is not valid, used or expired', voidHint: 'Ask who invited you for a new one.',
    list: 'Invitations', invite: 'Invite', name: 'Name', chooseRoles: 'Roles', empty: 'No invitations yet', invited: '{{name}} is invited', revoke: 'Withdraw', revoked: 'Invitation withdrawn', revokeTitle: 'Withdraw the invitation of {{name}}', revokeEffect: 'The link is void at once', columns: { name: 'Name', email: 'E-mail', mobile: 'Mobile', roles: 'Roles', inviter: 'Invited by', state: 'State', created: 'When', action: 'Action' },
    state: { waiting: 'Waiting', accepted: 'Accepted', revoked: 'Withdrawn', expired: 'Expired' },
  },
  mailbox: {
    title: 'Demo mailbox', link: 'Demo mailbox: mails and messages that were sent', hint: 'Every mail and text message of the demo is here, newest first.', empty: 'No messages yet', mail: 'Mail', sms: 'Text message', to: 'To {{address}}', refresh: 'Refresh',
  },
  legal: {
    agreement: 'User Agreement', privacy: 'Privacy Policy', version: 'Version {{version}}',
  },
};
