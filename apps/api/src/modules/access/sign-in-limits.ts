import { refuse, UserErrorCode } from '../../platform/errors.js';
import type { Runtime } from '../../platform/runtime.js';
import { forgetTries, giveTryBack, takeTry, type Tried, type TryLimit } from '../../platform/tries/tries.js';

const FIVE = { most: 5, seconds: 15 * 60 };
const ADDRESS: TryLimit = { name: 'sign-in/address', most: 50, seconds: 60 };
const PAIR: TryLimit = { name: 'sign-in/pair', most: 20, seconds: 86_400 };
const ACCOUNT: TryLimit = { name: 'sign-in/account', ...FIVE };
const DEVICE: TryLimit = { name: 'sign-in/device', ...FIVE };
const CODE: TryLimit = { name: 'sign-in/code', ...FIVE };

/** A try of a password. */
export interface PasswordTry {
  /** Id of the account, or the name as typed when there is none: both are limited alike. */
  account: string;
  ip: string;
  /** The browser, when this very account has signed in from it before. */
  device?: string | undefined;
}

/** Takes a try back: the password was right. */
export type GiveBack = () => Promise<void>;

/**
 * Slows down guessing (S3.2.2.1). What holds, across processes, and for each alias of one request:
 * - of an account, whatever name it is called by and from wherever, five wrong passwords are tried in fifteen minutes; so of a
 *   name that nobody has;
 * - from one network address, twenty wrong passwords of one account in a day: whoever locks somebody out from there does so for
 *   an hour a day; and fifty tries a minute of any;
 * - a browser from which the account has signed in before has five tries of its own: strangers cannot lock its owner out there;
 * - of a second factor, five wrong codes in fifteen minutes.
 * A try is counted before it is made and given back when it was right; a right one never wipes out the wrong ones.
 */
export class SignInLimits {
  constructor(private readonly runtime: Runtime) {}

  /** Counts a try of a password. Refuses when there were enough. */
  admitPassword({ account, ip, device }: PasswordTry): Promise<GiveBack> {
    const address = { limit: ADDRESS, of: ip };
    if (device !== undefined) return this.admit([address, { limit: DEVICE, of: device }]);
    return this.admit([address, { limit: PAIR, of: `${account}|${ip}` }, { limit: ACCOUNT, of: account }]);
  }

  /** Counts a try of a user's second factor. Refuses when there were enough. */
  admitCode(userId: string): Promise<GiveBack> {
    return this.admit([{ limit: CODE, of: userId }]);
  }

  /** Lets a user try at once: he has proven himself in another way. */
  async unlock(userId: string): Promise<void> {
    await forgetTries(this.runtime, { limit: ACCOUNT, of: userId });
  }

  private async admit(tried: readonly Tried[]): Promise<GiveBack> {
    const full = await takeTry(this.runtime, tried);
    if (full?.limit === ADDRESS) throw refuse(UserErrorCode.RATE_LIMITED, 'rateLimited');
    if (full) {
      const minutes = Math.ceil((full.until.getTime() - this.runtime.clock.now().getTime()) / 60_000);
      throw refuse(UserErrorCode.ACCOUNT_LOCKED, 'accountLocked', { params: { minutes } });
    }
    // What an address does is counted whether it is right or wrong.
    return () => giveTryBack(this.runtime, tried.filter(({ limit }) => limit !== ADDRESS));
  }
}
