import type { review as zhCN } from '../zh-CN/review.js';

export const review: typeof zhCN = {
  title: 'Access review', since: 'Counted since {{since}}, compared over the last {{days}} days', none: 'No uses counted yet', early: 'Fewer than 30 days are known: nothing is proposed yet.', even: 'Propose anyway',
  proposals: 'Proposals', noProposals: 'Nothing to propose', what: 'Proposal', who: 'For', take: 'Permissions to take', affected: 'Users', follow: 'Follow', followOf: 'Follow: {{name}}', locked: 'Preset role, locked: clone it without these',
  kinds: { TRIM_ROLE: 'Trim the role', DISABLE_USER: 'Disable the account', END_GRANT: 'End the single grant' },
  effects: { TRIM_ROLE: 'The {{count}} users who hold it lose at once: {{names}}', DISABLE_USER: 'Out of every session at once; cannot sign in any more', END_GRANT: 'Lost at once: {{names}}', undo: 'Can be taken back until the same is changed again' },
  followed: 'Followed', noFollowed: 'None followed yet', undo: 'Take back', undoOf: 'Take back: {{name}}', undone: 'Taken back', doneToast: 'Followed: {{name}}', undoneToast: 'Taken back: {{name}}', undoEffect: 'It is again as it was before',
  roles: 'By role', users: 'By user', granted: 'Granted', used: 'Used', unused: 'Not used', holders: 'Holders', name: 'Name', allUsed: 'All used',
  pairs: 'Dangerous pairs', noPairs: 'Nobody holds a dangerous pair', pair: 'Pair', why: 'Risk', held: 'Held together by',
  reasons: {
    createApprove: 'Enters orders and approves them', priceApprove: 'Sets prices and approves orders', collectRefund: 'Takes money and gives it back', requestReview: 'Asks for returns and approves them', reviewRefund: 'Approves returns and refunds', adjustShip: 'Corrects stock and ships',
    roleAssign: 'Changes roles and assigns them', inviteAssign: 'Makes accounts and gives them rights', assignKey: 'Assigns rights and manages keys', revealExport: 'Sees personal data and exports the log', revealKey: 'Sees personal data and manages keys',
  },
  findings: 'Accounts to look at', noFindings: 'No account to look at', finding: 'What', about: 'About', at: 'When', never: 'Never signed in', account: 'Account',
  findingKinds: { IDLE: 'No sign-in for 90 days', LEAVER_WITH_ACCESS: 'Disabled, with sessions or keys left', ENDS_SOON: 'Right for a time ends soon', OVER: 'Right for a time is over' },
};
