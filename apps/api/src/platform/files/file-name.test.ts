import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.js';

describe('the name of a file that somebody brings', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system32\\a.xlsx', 'a.xlsx'],
    ['/absolute/订单.csv', '订单.csv'],
    ['a\u0000b\r\nc".csv', 'abc.csv'],
    ['\u202Excel.exe.xlsx', 'xcel.exe.xlsx'],
    ['...', 'file'],
    ['', 'file'],
    ['.csv', 'csv'],
  ])('%j becomes %j', (given, kept) => expect(safeFileName(given)).toBe(kept));

  it('is cut, and keeps its ending', () => {
    expect(safeFileName(`${'长'.repeat(500)}.xlsx`)).toBe(`${'长'.repeat(120)}.xlsx`);
  });
});
