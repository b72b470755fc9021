import { defineTransitions } from '@ordo/kernel';

/** Where a permission request stands. */
export enum PermissionRequestState {
  OPEN = 'OPEN',
  GRANTED = 'GRANTED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}

export type PermissionRequestAction = 'grant' | 'decline' | 'withdraw' | 'expire';

const { OPEN, GRANTED, DECLINED, WITHDRAWN, EXPIRED } = PermissionRequestState;

/** The permission request's machine: it is answered once, by somebody or by time. */
export const PERMISSION_REQUEST_TRANSITIONS = defineTransitions<PermissionRequestState, PermissionRequestAction>({
  grant: { from: [OPEN], to: GRANTED },
  decline: { from: [OPEN], to: DECLINED },
  withdraw: { from: [OPEN], to: WITHDRAWN },
  expire: { from: [OPEN], to: EXPIRED },
});
