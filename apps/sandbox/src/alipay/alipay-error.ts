/** An error in the gateway's own words. */
export class AlipayError extends Error {
  constructor(
    readonly code: string,
    readonly msg: string,
    readonly subCode: string,
    readonly subMsg: string,
  ) {
    super(`${code} ${subCode}`);
    this.name = 'AlipayError';
  }
}

export const missing = (name: string): AlipayError =>
  new AlipayError(
    '40001',
    'Missing Required Arguments',
    `isv.missing-${name.replaceAll('_', '-')}`,
    `缺少参数 ${name}`,
  );

export const invalid = (subCode: string, subMsg: string): AlipayError =>
  new AlipayError('40002', 'Invalid Arguments', subCode, subMsg);

export const businessFailed = (subCode: string, subMsg: string): AlipayError =>
  new AlipayError('40004', 'Business Failed', subCode, subMsg);

export const limited = (): AlipayError =>
  new AlipayError('40005', 'Call Limited', 'isv.app-call-limited', '调用频次超限');
