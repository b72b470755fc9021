import type { SvgIconComponent } from '@mui/icons-material';
import AssignmentReturn from '@mui/icons-material/AssignmentReturnOutlined';
import Groups from '@mui/icons-material/GroupsOutlined';
import Rule from '@mui/icons-material/RuleOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import HowToReg from '@mui/icons-material/HowToRegOutlined';
import Inbox from '@mui/icons-material/InboxOutlined';
import LocalShipping from '@mui/icons-material/LocalShippingOutlined';
import Key from '@mui/icons-material/KeyOutlined';
import ManageAccounts from '@mui/icons-material/ManageAccountsOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import Sell from '@mui/icons-material/SellOutlined';
import Storefront from '@mui/icons-material/StorefrontOutlined';
import Terminal from '@mui/icons-material/TerminalOutlined';
import Unarchive from '@mui/icons-material/UnarchiveOutlined';
import Wallet from '@mui/icons-material/AccountBalanceWalletOutlined';
import Warehouse from '@mui/icons-material/WarehouseOutlined';
import type { ScreenTexts } from '@ordo/i18n/screen/zh-CN';
import type { Permission } from '@ordo/schema/permissions';
import { paths } from './paths.js';

export interface NavItem {
  key: keyof ScreenTexts['ui']['nav'];
  path: string;
  icon: SvgIconComponent;
  /** Shown to holders only; everyone when left out. */
  permission?: Permission;
  /** Second key of `g …`. */
  shortcut?: string;
  /** A page of its own, outside the SPA. */
  external?: boolean;
}

/** The rail, the palette and the shortcuts are all made from this list. */
export const NAVIGATION: readonly NavItem[] = [
  { key: 'dashboard', path: paths.dashboard, icon: Home, shortcut: 'd' },
  { key: 'orders', path: paths.orders, icon: Inbox, permission: 'order:read', shortcut: 'o' },
  { key: 'warehouse', path: paths.fulfilmentOrders, icon: Unarchive, permission: 'shipment:pick', shortcut: 'f' },
  { key: 'shipments', path: paths.shipments, icon: LocalShipping, permission: 'shipment:read', shortcut: 's' },
  { key: 'payments', path: paths.payments, icon: Wallet, permission: 'payment:read', shortcut: 'p' },
  { key: 'returns', path: paths.returns, icon: AssignmentReturn, permission: 'return:read', shortcut: 'r' },
  { key: 'inventory', path: paths.inventory, icon: Warehouse, permission: 'stock:read', shortcut: 'w' },
  { key: 'products', path: paths.products, icon: Sell, permission: 'product:read', shortcut: 'i' },
  { key: 'customers', path: paths.customers, icon: Groups, permission: 'customer:read', shortcut: 'c' },
  { key: 'rules', path: paths.rules, icon: Rule, permission: 'rule:read', shortcut: 'a' },
  { key: 'shops', path: paths.shops, icon: Storefront, permission: 'shop:read' },
  { key: 'users', path: paths.users, icon: ManageAccounts, permission: 'user:read' },
  { key: 'permissionRequests', path: paths.permissionRequests, icon: HowToReg, permission: 'user:assign' },
  { key: 'apiKeys', path: paths.apiKeys, icon: Key, permission: 'apikey:read' },
  { key: 'jobs', path: paths.jobs, icon: Schedule, permission: 'job:read' },
  { key: 'graphiql', path: paths.graphiql, icon: Terminal, permission: 'graphiql:use', external: true },
];

interface Subpage {
  /** Key of its title. */
  title: string;
  path: string;
  /** Whose page it is reached from. */
  within: NavItem['key'];
  permission: Permission;
}

/** Pages without a place on the rail: the palette finds them, and the rail shows whose they are. */
export const SUBPAGES = [
  { title: 'orders:create.title', path: paths.orderNew, within: 'orders', permission: 'order:create' },
  { title: 'files:import.title', path: paths.orderImport, within: 'orders', permission: 'order:import' },
  { title: 'batches:title', path: paths.orderBatches, within: 'orders', permission: 'order:read' },
  { title: 'waves:title', path: paths.waves, within: 'warehouse', permission: 'shipment:read' },
  { title: 'shipments:desk.title', path: paths.checkDesk, within: 'warehouse', permission: 'shipment:pick' },
  { title: 'shipments:track.title', path: paths.tracking, within: 'shipments', permission: 'shipment:read' },
  { title: 'payments:refunds.title', path: paths.refunds, within: 'payments', permission: 'payment:read' },
  { title: 'payments:books.title', path: paths.ledger, within: 'payments', permission: 'ledger:read' },
  { title: 'stockDocuments:title', path: paths.stockDocuments, within: 'inventory', permission: 'stock:read' },
  { title: 'stockCounts:title', path: paths.stockCounts, within: 'inventory', permission: 'stock:read' },
  { title: 'stockAlerts:title', path: paths.stockAlerts, within: 'inventory', permission: 'stock:read' },
  { title: 'bins:title', path: paths.bins, within: 'inventory', permission: 'stock:read' },
  { title: 'inventory:movements.title', path: paths.stockMovements, within: 'inventory', permission: 'stock:read' },
  { title: 'access:roles', path: paths.roles, within: 'users', permission: 'role:read' },
  { title: 'identity:invitation.list', path: paths.invitations, within: 'users', permission: 'user:invite' },
  { title: 'review:title', path: paths.accessReview, within: 'users', permission: 'access:review' },
  { title: 'jobs:audit.title', path: paths.audit, within: 'jobs', permission: 'audit:read' },
] as const satisfies readonly Subpage[];

/** The texts that have their titles. */
export const SUBPAGE_TEXTS = ['orders', 'files', 'batches', 'waves', 'shipments', 'payments', 'stockDocuments', 'stockCounts', 'stockAlerts', 'bins', 'inventory', 'access', 'identity', 'review', 'jobs'] as const satisfies readonly (keyof ScreenTexts)[];

/** Whose the page at an address is, when that address does not say so itself. */
export const ownerOf = (pathname: string): NavItem['key'] | undefined => SUBPAGES.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`))?.within;
