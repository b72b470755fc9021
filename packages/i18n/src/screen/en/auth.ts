import type { auth as zhCN } from '../zh-CN/auth.js';

export const auth: typeof zhCN = {
  title: 'Sign in', intro: 'Orders from every marketplace, handled in one place.', username: 'User name, e-mail or mobile', password: 'Password',
  showPassword: 'Show password', hidePassword: 'Hide password', submit: 'Sign in', demoTitle: 'Demo people: click to sign in',
  expired: 'Your session has ended. Please sign in again.', failed: 'Signing in is not possible right now. Try again later.',
  people: {
    admin: {
      role: 'Administrator', hint: 'Users, roles, settings; sees everything',
    },
    clerk: {
      role: 'Order clerk', hint: 'Reviews, holds, allocates, follows up',
    },
    finance: {
      role: 'Finance', hint: 'Payments, refunds, the books',
    },
    warehouse: {
      role: 'Warehouse keeper', hint: 'Picks, packs, ships, keeps stock',
    },
    service: {
      role: 'Customer service', hint: 'Looks up orders, handles returns',
    },
    customer: {
      role: 'Customer', hint: 'Sees own orders only',
    },
  },
};
