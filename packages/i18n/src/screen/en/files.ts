import { tables } from '../../tables/en.js';
import type { files as zhCN } from '../zh-CN/files.js';

export const files: typeof zhCN = {
  fields: tables.import, columns: tables.orders,
  import: {
    title: 'Import orders', short: 'Import', steps: 'Steps of the import', upload: 'Upload a file', map: 'Match columns', check: 'Check and import', shop: 'Shop', choose: 'Choose a file', chosen: 'Chosen: {{name}}', next: 'Upload and go on', template: 'Download the template',
    hint: 'XLSX or CSV (UTF-8, GBK, UTF-16), at most {{rows}} rows. Rows beside each other with the same order number are one order; without a number, every row is one.', again: 'A file that comes again places nothing twice.',
    column: 'Column in the file', field: 'Import as', ignore: 'Leave out', unnamed: 'Column {{index}} (no title)', required: 'Required: {{fields}}', run: 'Check', back: 'Another file', remap: 'Match columns again',
    checking: 'Checking; nothing is placed yet…', importing: 'Placing orders…', rows: 'Rows', orders: 'Orders', ready: 'Ready', known: 'Here already', refused: 'With errors', placed: 'Imported',
    problems: 'Errors', row: 'Row', what: 'Field', why: 'What is wrong', whole: 'The row', errorFile: 'Download the file of errors', errorHint: 'The first 200 are shown. The file of errors has all: your file with a column that says what is wrong. Mend it and upload it whole: what is imported is not imported twice.',
    commit: 'Import: {{count}}', nothing: 'There is no order to import', done: 'Orders imported: {{count}}', see: 'See the orders', another: 'Import another file', gone: 'There is no such import, or it is not yours.', failed: 'The check did not get through: {{error}}', uploadFailed: 'The upload failed. Try again.',
  },
  export: {
    title: 'Export orders', verb: 'Export', which: 'The orders that the filter finds, of those that you may see.', format: 'Format', columns: 'Columns', perLine: 'With columns of lines there is a row for each line.', plain: 'Names, phones and addresses in full', plainHint: 'It goes into the audit log. Otherwise they are masked.',
    reason: 'Reason', working: 'Exporting', ready: 'The file is ready, for a day', download: 'Download {{name}}', failed: 'The export failed: {{error}}', all: 'All', none: 'None', noColumns: 'Choose at least one column', formats: { XLSX: 'Excel (XLSX)', CSV: 'CSV', JSONL: 'JSON Lines' },
  },
  mine: { title: 'My files', empty: 'No files', hint: 'Files that you uploaded or exported are kept for a day.', name: 'File', kind: 'From', size: 'Size', until: 'Kept until', download: 'Download', kinds: { UPLOAD: 'Uploaded', RESULT: 'Made' } },
};
