import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { permissionTexts } from '@ordo/i18n';
import { toMermaid } from '@ordo/kernel';
import type { z } from 'zod';
import { FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrderState } from '../modules/allocation/index.js';
import { ALL_PERMISSIONS, PERMISSION_REQUEST_TRANSITIONS, PermissionRequestState, PRESET_ROLES, roleName } from '../modules/access/index.js';
import { STOCK_ALERT_TRANSITIONS, STOCK_COUNT_TRANSITIONS, STOCK_DOCUMENT_TRANSITIONS, StockAlertState, StockCountState, StockDocumentState } from '../modules/inventory/index.js';
import { ORDER_TRANSITIONS, OrderStage, PROMISE_TRANSITIONS, PromiseState } from '../modules/orders/index.js';
import { REFUND_TRANSITIONS, RefundState } from '../modules/payments/index.js';
import { RETURN_TRANSITIONS, ReturnState } from '../modules/returns/index.js';
import { RULE_SET_TRANSITIONS, RuleSetState } from '../modules/rules/index.js';
import { SHIPMENT_TRANSITIONS, ShipmentState, WAVE_TRANSITIONS, WaveState } from '../modules/shipments/index.js';
import { CONFIG } from '../platform/config.js';

const ROOT = resolve(import.meta.dirname, '../../../../..');
const MODULES = join(ROOT, 'apps/api/src/modules');

const mermaid = (text: string): string => `\`\`\`mermaid\n${text}\n\`\`\``;

/** Who imports whom, as it stands in the sources. */
function importPicture(): string {
  const edges = new Set<string>();
  for (const name of readdirSync(MODULES)) {
    for (const file of readdirSync(join(MODULES, name), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      const source = readFileSync(join(MODULES, name, file), 'utf8');
      for (const [, other] of source.matchAll(/from '(?:\.\.\/)+(\w+)\/index\.js'/g)) if (other && other !== name) edges.add(`  ${name} --> ${other}`);
    }
  }
  return mermaid(['flowchart BT', ...[...edges].sort()].join('\n'));
}

function settings(): string {
  const rows = Object.entries(CONFIG.shape).map(([name, type]) => {
    const parsed = (type as z.ZodType).safeParse(undefined);
    const fallback = parsed.success && parsed.data !== undefined ? `\`${String(parsed.data)}\`` : '–';
    return `| \`${name}\` | ${fallback} | ${(type as z.ZodType).description ?? ''} |`;
  });
  return ['| setting | default | what it is for |', '|---|---|---|', ...rows].join('\n');
}

function roles(): string {
  const staff = PRESET_ROLES;
  const head = [`| permission | what it allows | ${staff.map((role) => roleName(role, 'en')).join(' | ')} |`, `|---|---|${staff.map(() => ':-:|').join('')}`];
  const rows = ALL_PERMISSIONS.map((permission) => `| \`${permission}\` | ${permissionTexts.en.permissions[permission].says} | ${staff.map((role) => ((role.permissions as readonly string[]).includes(permission) ? '●' : '')).join(' | ')} |`);
  return [...head, ...rows].join('\n');
}

const PARTS: Record<string, () => string> = {
  imports: importPicture,
  'order-machine': () => mermaid(toMermaid(ORDER_TRANSITIONS, OrderStage.DRAFT)),
  'promise-machine': () => mermaid(toMermaid(PROMISE_TRANSITIONS, PromiseState.RUNNING)),
  'fulfilment-machine': () => mermaid(toMermaid(FULFILMENT_ORDER_TRANSITIONS, FulfilmentOrderState.AWAITING_PICKING)),
  'shipment-machine': () => mermaid(toMermaid(SHIPMENT_TRANSITIONS, ShipmentState.CREATED)),
  'wave-machine': () => mermaid(toMermaid(WAVE_TRANSITIONS, WaveState.OPEN)),
  'refund-machine': () => mermaid(toMermaid(REFUND_TRANSITIONS, RefundState.REQUESTED)),
  'return-machine': () => mermaid(toMermaid(RETURN_TRANSITIONS, ReturnState.REQUESTED)),
  'rule-set-machine': () => mermaid(toMermaid(RULE_SET_TRANSITIONS, RuleSetState.DRAFT)),
  'stock-document-machine': () => mermaid(toMermaid(STOCK_DOCUMENT_TRANSITIONS, StockDocumentState.OPEN)),
  'stock-alert-machine': () => mermaid(toMermaid(STOCK_ALERT_TRANSITIONS, StockAlertState.OPEN)),
  'stock-count-machine': () => mermaid(toMermaid(STOCK_COUNT_TRANSITIONS, StockCountState.COUNTING)),
  'permission-request-machine': () => mermaid(toMermaid(PERMISSION_REQUEST_TRANSITIONS, PermissionRequestState.OPEN)),
  settings,
  roles,
};

/** Writes the generated parts of the documentation, each between its two marks. */
export function printDocs(): void {
  for (const file of ['docs/architecture.md', 'docs/configuration.md', 'docs/roles.md', 'docs/promise-clock.md']) {
    const path = join(ROOT, file);
    const text = readFileSync(path, 'utf8').replace(/<!-- generated: ([\w-]+) -->[\s\S]*?<!-- \/generated -->/g, (_, part: string) => {
      const made = PARTS[part];
      if (!made) throw new Error(`${file}: there is no part ${part}`);
      return `<!-- generated: ${part} -->\n${made()}\n<!-- /generated -->`;
    });
    writeFileSync(path, text);
  }
  const example = Object.entries(CONFIG.shape).map(([name, type]) => `# ${(type as z.ZodType).description ?? ''}\n# ${name}=`);
  writeFileSync(join(ROOT, '.env.example'), `${example.join('\n\n')}\n`);
}
