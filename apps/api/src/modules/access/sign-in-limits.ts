import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { refuse, UserErrorCode, type Refusal } from '../../platform/errors.js';

const FAILURES = 5;
const LOCK_SECONDS = 15 * 60;

/** Slows down guessing: five wrong passwords lock the account for fifteen minutes, fifty tries a minute an address. */
export class SignInLimits {
  private readonly byAccount = new RateLimiterMemory({ points: FAILURES, duration: LOCK_SECONDS });
  private readonly byAddress = new RateLimiterMemory({ points: 50, duration: 60 });

  /** Refuses when the account is locked or the address tries too often. Counts one try. */
  async admit(username: string, ip: string): Promise<void> {
    const account = await this.byAccount.get(username);
    if (account && account.consumedPoints >= FAILURES) throw locked(account);
    try {
      await this.byAddress.consume(ip);
    } catch {
      throw refuse(UserErrorCode.RATE_LIMITED, 'rateLimited');
    }
  }

  async failed(username: string): Promise<void> {
    await this.byAccount.penalty(username);
  }

  async succeeded(username: string): Promise<void> {
    await this.byAccount.delete(username);
  }
}

function locked(state: RateLimiterRes): Refusal {
  return refuse(UserErrorCode.ACCOUNT_LOCKED, 'accountLocked', { params: { minutes: Math.ceil(state.msBeforeNext / 60_000) } });
}
