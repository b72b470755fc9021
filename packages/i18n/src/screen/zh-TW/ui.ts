import type { ui as zhCN } from '../zh-CN/ui.js';

export const ui: typeof zhCN = {
  product: 'Ordo 訂單中台',
  badges: {
    stockAlerts: '{{count}} 筆庫存預警待處理',
  },
  nav: {
    main: '主導覽', dashboard: '工作台', orders: '訂單', rules: '規則', warehouse: '出庫作業', shipments: '出貨物流', payments: '支付退款', returns: '售後退換',
    inventory: '庫存', products: '商品', customers: '客戶', shops: '商店', users: '使用者與角色', permissionRequests: '權限申請', jobs: '背景工作', apiKeys: 'API 金鑰', graphiql: 'GraphiQL', collapse: '收合導覽',
    expand: '展開導覽', open: '開啟導覽',
  },
  shell: {
    graphiql: '在 GraphiQL 中開啟本頁查詢', graphiqlNone: '本頁沒有查詢',
    files: '我的檔案', apiKeys: '我的 API 金鑰', skip: '跳到主要內容', search: '搜尋訂單編號、頁面、操作', demo: '示範環境', development: '開發環境', language: '語言', display: '顯示設定', account: '我的帳號', signOut: '登出',
    jobs: '背景工作', noJobs: '沒有進行中的工作', shortcuts: '鍵盤快速鍵', sandbox: '外部系統沙箱',
  },
  theme: {
    title: '佈景主題', light: '淺色', dark: '深色', system: '依照系統',
  },
  density: {
    title: '行距', comfortable: '寬鬆', standard: '標準', compact: '緊湊',
  },
  shortcuts: {
    enabled: '啟用快速鍵', anywhere: '任何頁面', lists: '列表', palette: '開啟搜尋與指令', help: '顯示這張表', filter: '新增篩選', go: '前往{{page}}', next: '下一列',
    previous: '上一列', select: '選取這一列', open: '開啟詳情', peek: '側欄預覽', submit: '送出', close: '關閉',
  },
  actions: {
    cancel: '取消', close: '關閉', save: '儲存', retry: '重試', reload: '重新載入', copy: '複製', copied: '已複製', reveal: '檢視', refresh: '重新整理', more: '更多操作', back: '返回',
    open: '開啟', export: '匯出', apply: '套用', clear: '清除', delete: '刪除', rename: '重新命名', undo: '復原',
  },
  table: {
    next: '下一頁', previous: '上一頁', size: '每頁', range: '第 {{from}}–{{to}} 筆，共 {{total}} 筆', columns: '欄位設定', columnsHint: '勾選要顯示的欄位，用箭頭調整順序。',
    moveUp: '上移 {{column}}', moveDown: '下移 {{column}}', reset: '恢復預設', selected: '已選 {{count}} 筆', allSelected: '已選全部 {{count}} 筆',
    selectAll: '選取全部 {{count}} 筆', clearSelection: '取消選取', total: '共 {{total}} 筆', loading: '載入中',
  },
  filter: {
    any: '任一組條件',
    addAny: '新增「或」條件組',
    addExcept: '新增排除條件',
    anyGroup: '或：第 {{n}} 組',
    except: '排除',
    removeGroup: '移除這一組',
    addTo: '新增條件：{{name}}',
    atLeast: '至少（元）',
    atMost: '至多（元）',
    add: '新增篩選', remove: '移除篩選：{{name}}', edit: '修改篩選：{{name}}', clear: '清除篩選', none: '沒有更多可用的篩選', from: '從', to: '到', yes: '是', no: '否',
    manyHint: '每行一個，最多 500 個', today: '今天', last7: '近 7 天', last30: '近 30 天',
  },
  views: {
    share: '共享給所有能看此列表的人',
    unshare: '不再共享',
    shareNow: '共享',
    default: '設為預設檢視',
    noDefault: '取消預設檢視',
    earlier: '前移',
    later: '後移',
    update: '用目前條件覆蓋',
    menu: '檢視 {{name}} 的操作',
    remove: '刪除檢視',
    by: '{{name}} 共享',
    tabs: '檢視', save: '儲存檢視', saveTitle: '儲存為我的檢視', name: '檢視名稱', delete: '刪除檢視 {{name}}', all: '全部',
  },
  leave: { title: '離開這個頁面？', hint: '填寫的內容還沒有儲存。', stay: '留下', drop: '不儲存，離開', keep: '儲存並離開' },
  empty: {
    title: '沒有符合條件的資料', filtered: '換個條件，或清除篩選再看。',
  },
  error: {
    title: '無法載入', offline: '無法連線到伺服器，請檢查網路後重試。', code: '錯誤代碼', requestId: '請求編號', copyRequestId: '複製請求編號', forbidden: '沒有權限檢視這個頁面',
    forbiddenHint: '需要權限 {{permission}}。請聯絡系統管理員為您的角色開通。', notFound: '沒有這個頁面', notFoundHint: '連結可能已失效，或者資料不在您的可見範圍內。', home: '回到工作台',
    crashed: '頁面發生錯誤', crashedHint: '重新整理後再試；若持續發生，請將以下資訊提供給技術支援。',
  },
  notices: {
    title: '通知', unread: '通知，{{count}} 則未讀', readAll: '全部標為已讀', empty: '沒有通知', emptyHint: '同事在備註中 @ 您時，會出現在這裡。', mentioned: '{{name}} 在 {{order}} 中提到了您',
    gone: '您已無權檢視這張訂單', older: '更早', newer: '較新', isNew: '未讀',
  },
  timeline: {
    title: '時間軸', empty: '還沒有紀錄', comment: '寫備註', post: '發表備註',
  },
  mask: {
    title: '檢視明文', hint: '檢視會記入稽核紀錄。', reason: '檢視原因', revealed: '已顯示明文，已記入稽核紀錄',
  },
  peek: {
    title: '預覽', next: '下一筆', previous: '上一筆', full: '開啟完整頁面',
  },
  palette: {
    title: '搜尋與指令', empty: '找不到', pages: '頁面', commands: '操作', orders: '訂單', findOrder: '查詢訂單 {{number}}',
  },
  job: {
    running: '{{name}}：進行中', done: '{{name}}：完成，成功 {{done}}，略過 {{skipped}}', failed: '{{name}}：失敗', watch: '檢視工作',
  },
  form: {
    required: '請填寫', invalid: '格式不正確', tooLong: '最多 {{max}} 個字', number: '請填寫數字', money: '請填寫金額，最多兩位小數',
  },
  time: {
    left: '剩 {{time}}', late: '逾時 {{time}}', days: '{{count}} 天', hours: '{{count}} 時', minutes: '{{count}} 分',
  },
  live: {
    changed: '有 {{count}} 筆更新', show: '顯示更新', online: '即時更新中', offline: '即時更新已中斷，重新連線中',
  },
  gallery: {
    title: '元件展示',
  },
  sort: {
    by: '排序',
  },
  none: '無', yes: '是', no: '否',
};
