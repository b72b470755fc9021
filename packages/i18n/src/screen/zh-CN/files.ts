import { tables } from '../../tables/zh-CN.js';

/** Importing and exporting orders, and one's own files. */
export const files = {
  fields: tables.import, columns: tables.orders,
  import: {
    title: '导入订单', short: '导入', steps: '导入步骤', upload: '上传文件', map: '对应列', check: '检查并导入', shop: '店铺', choose: '选择文件', chosen: '已选：{{name}}', next: '上传并继续', template: '下载模板',
    hint: 'XLSX 或 CSV（UTF-8、GBK、UTF-16），最多 {{rows}} 行。同一订单号的相邻行合为一个订单；没有订单号时每行一个订单。', again: '同一文件再次导入不会重复下单。',
    column: '文件中的列', field: '导入为', ignore: '不导入', unnamed: '第 {{index}} 列（无标题）', required: '必填：{{fields}}', run: '检查', back: '换一个文件', remap: '重新对应列',
    checking: '正在检查，还没有下单…', importing: '正在下单…', rows: '行', orders: '订单', ready: '可导入', known: '已存在', refused: '有错误', placed: '已导入',
    problems: '错误', row: '行', what: '字段', why: '错误原因', whole: '整行', errorFile: '下载错误文件', errorHint: '这里最多显示 200 条，错误文件里有全部：它是原文件加上“错误原因”一列。改好后整份重新上传即可，已导入的不会重复。',
    commit: '导入 {{count}} 个订单', nothing: '没有可以导入的订单', done: '已导入 {{count}} 个订单', see: '查看订单', another: '再导入一个文件', gone: '没有这个导入，或它不是您的。', failed: '检查没有完成：{{error}}', uploadFailed: '上传失败，请重试。',
  },
  export: {
    title: '导出订单', verb: '导出', which: '导出当前筛选出的订单，只含您可见的数据。', format: '格式', columns: '列', perLine: '选了商品行的列：每个商品一行。', plain: '导出完整的姓名、电话和地址', plainHint: '会记入审计日志。不勾选则打码。',
    reason: '原因', working: '正在导出', ready: '文件已生成，保留一天', download: '下载 {{name}}', failed: '导出失败：{{error}}', all: '全选', none: '全不选', noColumns: '至少选一列', formats: { XLSX: 'Excel（XLSX）', CSV: 'CSV', JSONL: 'JSON Lines' },
  },
  mine: { title: '我的文件', empty: '没有文件', hint: '上传的和导出的文件保留一天。', name: '文件', kind: '来源', size: '大小', until: '保留到', download: '下载', kinds: { UPLOAD: '上传', RESULT: '生成' } },
};
