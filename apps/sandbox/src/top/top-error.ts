/** An error in the platform's own words: its number, and a sub-code that tells whether to try again (`isp.*`) or not (`isv.*`). */
export class TopError extends Error {
  constructor(
    readonly code: number,
    readonly msg: string,
    readonly subCode?: string,
    readonly subMsg?: string,
  ) {
    super(`${code} ${msg}`);
    this.name = 'TopError';
  }
}

export const missingArgument = (name: string): TopError =>
  new TopError(40, `Missing required arguments:${name}`);

export const invalidArgument = (name: string, why: string): TopError =>
  new TopError(41, `Invalid arguments:${name}`, 'isv.invalid-parameter', why);

/** A refusal of the business behind the gateway. */
export const remoteError = (subCode: string, subMsg: string): TopError =>
  new TopError(15, 'Remote service error', subCode, subMsg);
