import { registerEnumType } from 'type-graphql';

/** What a code is good for; it opens nothing else. */
export enum CodePurpose {
  REGISTER = 'REGISTER',
  RECOVER = 'RECOVER',
  INVITE = 'INVITE',
  CHANGE_CONTACT = 'CHANGE_CONTACT',
}

/** Where a message stands. What is on its way when a process dies stays UNKNOWN: it is not sent a second time. */
export enum MessageState {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  /** Not sent anywhere: a demo without a mail server shows it in its mailbox. */
  KEPT = 'KEPT',
  UNKNOWN = 'UNKNOWN',
  FAILED = 'FAILED',
}

registerEnumType(MessageState, {
  name: 'MessageState', description: 'Where a message stands.',
  valuesConfig: {
    QUEUED: { description: 'Waiting to be sent.' }, SENDING: { description: 'On its way.' }, SENT: { description: 'Taken by the provider.' },
    KEPT: { description: 'Kept in the mailbox of the demo, for want of a mail server.' }, UNKNOWN: { description: 'The answer of the provider was lost; it may have arrived.' },
    FAILED: { description: 'Refused by the provider.' },
  },
});
