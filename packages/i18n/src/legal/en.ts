import type zhCN from './zh-CN.js';

const legal: typeof zhCN = {
  agreement: {
    p1: 'This agreement between you and the operator of this shop is about the use of an account. By registering you say that you have read and accept it.',
    p2: 'Give a true and valid mobile number and e-mail address, and keep your password safe. A new mobile or e-mail is verified again; untrue data may affect the use of the account.',
    p3: 'The account shows your orders, payments, parcels and returns. Do not lend it, and do not use it for anything unlawful.',
    p4: 'When somebody else uses your account, recover your password at once and tell customer service. A new password ends every session.',
    p5: 'You may ask at any time that the account be closed. Records of trade that the law wants kept are kept for at least three years after the trade is complete.',
  },
  privacy: {
    p1: 'We collect only what an order needs: user name, mobile number, e-mail address, delivery data, and the time and network address of sign-ins.',
    p2: 'Mobile and e-mail are for codes, notices about orders and the recovery of your password. The password is kept only in a form that cannot be turned back.',
    p3: 'Names, phones and addresses are masked on screen; each time a member of staff looks at the plain text, who and why is recorded.',
    p4: 'Delivery data go to the carrier of your parcel; nothing goes to anybody else without your consent, except where the law says so.',
    p5: 'You may see, copy, correct and delete your personal data, or withdraw your consent. Contact customer service.',
  },
};
export default legal;
