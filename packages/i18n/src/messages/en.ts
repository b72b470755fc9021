import type zhCN from './zh-CN.js';

const messages: typeof zhCN = {
  code: { subject: 'Your verification code', mail: 'Hello,\n\nyour verification code is {{code}}. It is valid for {{minutes}} minutes and can be used once.\n\nShare it with nobody; we never ask for it. If it was not you, ignore this mail.', sms: 'Your verification code is {{code}}, valid for {{minutes}} minutes. Do not share it.' },
  known: { subject: 'Somebody tried to register with your address', mail: 'Hello,\n\nsomebody tried to register with this address, which has an account already; so no code was sent.\n\nIf it was you, sign in, or recover your password from the sign-in page. If not, ignore this mail.', sms: 'Somebody tried to register with this number, which has an account already. If it was you, sign in or recover your password.' },
  passwordChanged: { subject: 'Your password was changed', mail: 'Hello,\n\nthe password of the account {{username}} was changed just now, and all its sessions have ended.\n\nIf it was not you, recover your password at once and tell customer service.', sms: 'The password of the account {{username}} was changed.' },
  invitation: { subject: '{{inviter}} invites you to Ordo', mail: 'Hello {{name}},\n\n{{inviter}} invites you to the order management system Ordo. Open this link within {{days}} days, verify your mobile and e-mail, and set a password:\n\n{{link}}\n\nThe link works once. Do not pass it on.', sms: '{{inviter}} invites you to Ordo; see your mail.' },
};
export default messages;
