import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = resolve(import.meta.dirname, '..');

/**
 * Writes that go past the ORM's flush, where the audit log listens, and what records them instead. Whoever adds one says
 * here what its record is; docs/audit.md repeats it.
 */
const BYPASSES: Record<string, string> = {
  'modules/access/access-gate.ts': 'who waits for whom, not what was changed',
  'modules/access/access-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/access/accounts.ts': 'PasswordRecovered, PasswordChanged',
  'modules/access/key-request-log.ts': 'a log of its own',
  'modules/access/principal-of.ts': 'last use of a key or a session, to the minute',
  'modules/access/review/permission-uses.ts': 'a count of requests',
  'modules/access/scim/provision-group.ts': 'RoleProvisioned with who was added and removed, RoleRemoved',
  'modules/access/scim/provision-user.ts': 'UserSwitchedOff, SessionEnded with the number of sessions',
  'modules/access/second-factor.ts': 'SecondFactorTurnedOn, RecoveryCodeUsed, and the events of its callers',
  'modules/access/sign-in-tickets.ts': 'a step of signing in, until it is taken or over',
  'modules/access/start-session.ts': 'SessionStarted',
  'modules/access/use-cases/delete-role.ts': 'RoleDeleted; grants whose time was over',
  'modules/access/use-cases/disable-user.ts': 'UserDisabled with the number of sessions',
  'modules/access/use-cases/end-session.ts': 'SessionEnded with the number of sessions',
  'modules/access/use-cases/end-sessions.ts': 'SessionEnded with the number of sessions',
  'modules/access/use-cases/leave-view-as.ts': 'ViewAsLeft',
  'modules/access/use-cases/reset-second-factor.ts': 'SecondFactorReset with the number of sessions',
  'modules/access/use-cases/sign-out.ts': 'SessionEnded',
  'modules/access/use-cases/start-view-as.ts': 'ViewAsStarted; previews whose time was over',
  'modules/assignment/assignment-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/channels/channel-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/channels/use-cases/move-water-mark.ts': 'done by a job only; sync_run',
  'modules/customers/customer-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/customers/find-or-create-customer.ts': 'creation',
  'modules/gifts/count-gifts.ts': 'gift_given and gift_decision, which tell what was counted; OrderGiftsGiven, OrderGiftsChanged, OrderCancelled',
  'modules/identity/deliver.ts': 'outgoing_message, append-only',
  'modules/identity/human-check.ts': 'a proof that was used, until it is void',
  'modules/identity/identity-jobs.ts': 'done by a job only',
  'modules/identity/identity-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/identity/invitation-mail.ts': 'done by a job only',
  'modules/identity/new-browser.ts': 'SessionStarted',
  'modules/identity/request-codes.ts': 'codes are their own record, until they are void',
  'modules/identity/try-codes.ts': 'codes are their own record, until they are void',
  'modules/identity/use-cases/accept-invitation.ts': 'InvitationAccepted',
  'modules/identity/use-cases/export-personal-data.ts': 'PersonalDataAsked; a copy for its owner, for a day',
  'modules/inventory/alerts/watch-levels.ts': 'StockLow, StockAlertClosed; how long a stock lasts follows from the ledger',
  'modules/inventory/figures/keep-figures.job.ts': 'done by a job only; follows from the ledger',
  'modules/inventory/lots/move-lots.ts': 'stock_movement, which names the lot of every piece',
  'modules/inventory/move-stock.ts': 'stock_movement, append-only, with before and after of every piece',
  'modules/inventory/use-cases/keep-stock-by-lots.ts': 'StockLotsEnded; its lots were empty',
  'modules/notices/forget-old-notices.ts': 'done by a job only',
  'modules/notices/notices-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/notices/use-cases/mark-notices-read.ts': 'what somebody has read',
  'modules/orders/comments/forget-attachments.ts': 'AccountErased, CustomerErased; done by a job otherwise',
  'modules/orders/drafts/order-drafts.ts': 'what somebody is typing; OrderPlaced',
  'modules/orders/order-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/orders/use-cases/comment-on-order.ts': 'OrderCommented with its attachments',
  'modules/orders/use-cases/mark-orders.ts': 'OrderTagged, OrderUntagged; when an order was last changed',
  'modules/payments/payment-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/payments/request-refund.ts': 'refund and ledger_posting, append-only',
  'modules/returns/return-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/rules/run-trial.ts': 'done by a job only; what a trial found, until it is tried anew',
  'modules/shipments/carrier-jobs.ts': 'done by a job only',
  'modules/shipments/shipment-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'modules/views/views-personal-data.ts': 'AccountErased, CustomerErased; what was there is not to be kept',
  'platform/audit/audit-chain.ts': 'is the log',
  'platform/audit/retain-audit.ts': 'audit_cut, append-only',
  'platform/command/command.ts': 'answers of commands; rows that are never changed again',
  'platform/database/add-counts.ts': 'its callers stand here',
  'platform/database/update-rows.ts': 'its callers stand here',
  'platform/files/keep-file.ts': 'the event of whoever asked for the file; FileFetched; gone when its day is over',
  'platform/jobs/job-queue.ts': 'the queue itself',
  'platform/text/fill-name-keys.ts': 'done by a job only',
  'platform/tries/tries.ts': 'how often something was tried, until its window is over',
  'workflows/act-on-orders/order-batch.job.ts': 'done by a job only; what is done with each order',
  'workflows/act-on-orders/start-batch.ts': 'OrderBatchStarted',
  'workflows/edit-order/give-to-customer.ts': 'OrderEdited; whose the order is, before and after, stands in its own entry',
  'workflows/intake-order/update-known-order.ts': 'done by a job only; how far a marketplace was read',
};

const PAST_THE_FLUSH = /\bupdateRows\(|\bupdateRows<|\baddCounts\(|\bnative(Update|Delete|Insert|InsertMany)\(|\.(insert|insertMany|upsert|upsertMany)\(|\bexecute(<[^(]*>)?\(\s*[`'"]\s*(update|insert|delete)|\b(persist|flush|persistAndFlush)AndFlush\(/i;

it('every write that the audit log cannot see in a flush is known, with what records it', () => {
  const found = globSync('{modules,workflows,platform}/**/*.ts', { cwd: SOURCES })
    .filter((file) => !file.endsWith('.test.ts') && PAST_THE_FLUSH.test(readFileSync(resolve(SOURCES, file), 'utf8')));
  expect(found.toSorted()).toEqual(Object.keys(BYPASSES));
});
