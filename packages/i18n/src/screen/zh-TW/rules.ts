import type { rules as zhCN } from '../zh-CN/rules.js';

export const rules: typeof zhCN = {
  title: '規則', none: '還沒有發布規則', noRules: '這個版本沒有規則',
  edit: '修改規則', always: '總是', hits: '7 天命中 {{count}}', off: '停用', version: '第 {{number}} 版', draft: '草稿 · 第 {{number}} 版', inForce: '使用中的規則', or: '或', and: '且',
  clerkStrategy: '怎麼派', clerkTeam: '小組', noTeam: '不指定', clerks: '只派給', clerksFixed: '按此順序派給', allMembers: '全組成員', everybody: '所有可接單的人', nobody: '無人可派',
  families: '規則類別', about: {
    GIFT: '下單或從平台接單時，按順序逐條試，滿足的規則都送；訂單改動後重新計算，貨已出庫後不再變。',
    CLERK: '決定需要人處理的訂單由誰處理：進哪個小組的佇列，或直接派給誰。',
    REVIEW: '訂單進入待審核時，按順序逐條試，第一條滿足的規則決定；都不滿足時由人審核。',
    WAREHOUSE: '下單和審核通過後，按順序逐條試，第一條滿足且找得到倉庫的規則決定；沒有倉庫有貨時攔截，有貨的倉庫今天已滿時明天再分。',
  },
  gift: {
    sku: '送什麼（規格編碼）', quantity: '每次送幾件', step: '怎麼送', stepPieces: '每滿幾件', stepValue: '每滿多少元', skus: '只算這些規格', allSkus: '全部商品', mostPerOrder: '每單最多幾件', total: '限量（件）', unlimited: '不限', exclusive: '不與其他規則同享', from: '開始時間', until: '結束時間', whenShort: '缺貨時',
    text: { ORDER: '每單送 {{sku}} × {{pieces}}', PIECES: '每滿 {{size}} 件送 {{sku}} × {{pieces}}', VALUE: '每滿 {{size}} 送 {{sku}} × {{pieces}}' }, used: '已送 {{given}} / {{total}} 件', alone: '不同享', limit: '每單最多 {{count}} 件', pieces: '{{title}}（件，現有 {{available}}）', short: '{{sku}} 要送 {{after}} 件，現在只有 {{available}} 件。', none: '不送',
  },
  strategy: '分倉方式', warehouses: '限定倉庫', warehousesFixed: '倉庫（按選擇的順序）', allWarehouses: '全部倉庫', wait: '等明天', freight: '運費',
  limits: {
    title: '倉庫', warehouse: '倉庫', province: '所在省份', priority: '優先級', capacity: '日產能', keep: '每個規格留存', none: '不限', action: '操作', edit: '修改', dialog: '{{name}}的限額', capacityHint: '每天最多分配多少單，不填為不限', keepHint: '分配時每個規格至少留下多少件', done: '{{name}}的限額已儲存',
  },
  rates: {
    title: '運價表', hint: '用於估算運費：分倉的「運費最低」和試算都按這張表。', edit: '修改運價', carrier: '承運商', upTo: '距離至（公里）', first: '首重（克）', firstFee: '首重價', step: '續重（克）', stepFee: '續重價', add: '新增一行', remove: '刪除這一行', done: '運價已儲存',
  },
  moveUp: '上移', moveDown: '下移', remove: '刪除規則', add: '新增規則', addGroup: '新增條件組', addCondition: '新增條件', removeCondition: '刪除條件', removeGroup: '刪除條件組',
  name: '規則名稱', enabled: '啟用', outcome: '結果', reason: '攔截原因', match: '條件組之間', groupMatch: '組內條件', fact: '條件', operator: '比較', values: '值', valuesHint: '多個值用逗號分開', unnamed: '新規則',
  yes: '是', no: '否', save: '儲存草稿', saved: '草稿已儲存', unsaved: '有未儲存的改動', discard: '放棄草稿', discarded: '草稿已放棄', rule: '規則 {{index}}',
  trial: {
    title: '試算', days: '天數', run: '試算', running: '正在試算', stale: '改動之後還沒有試算', orders: '近 {{days}} 天的 {{count}} 張訂單', changed: '其中 {{count}} 張結果不同', same: '結果沒有不同',
    outcome: '結果', before: '現在', after: '草稿', order: '訂單', none: '沒有規則', changes: '不同的訂單',
  },
  publish: { verb: '發布', title: '發布第 {{number}} 版', note: '為什麼發布', guard: '攔截比例超過多少（%）就不發布', done: '已發布第 {{number}} 版' },
  rollBack: { verb: '回到這一版', title: '回到第 {{number}} 版的規則', note: '為什麼回退', done: '已回到舊版本的規則' },
  versions: { title: '版本', number: '版本', state: '狀態', note: '說明', by: '發布人', at: '發布時間', count: '規則數', copyOf: '沿用第 {{number}} 版', action: '操作', diff: '與上一版相比', added: '新增', removed: '刪除', changed: '修改' },
};
