import { signTop, type TopSignMethod } from '@ordo/connectors/top';
import { formatChinaTime, parseJsonBigIntSafe } from '@ordo/kernel';
import type { Sandbox } from '../sandbox.js';
import { TOP_ACCOUNT } from '../world/accounts.js';

type Params = Readonly<Record<string, string>>;

/** The form of a signed call, by the rules of the open platform; `common` replaces common parameters before signing. */
export function topForm(
  sandbox: Sandbox,
  method: string,
  params: Params = {},
  common: Params = {},
): Record<string, string> {
  const all: Record<string, string> = {
    method,
    app_key: TOP_ACCOUNT.appKey,
    session: TOP_ACCOUNT.session,
    timestamp: formatChinaTime(new Date(sandbox.world.now())),
    format: 'json',
    v: '2.0',
    sign_method: 'hmac-sha256',
    ...common,
    ...params,
  };
  return { ...all, sign: signTop(all, TOP_ACCOUNT.secret, all['sign_method'] as TopSignMethod) }; // tests name the three known ones
}

/** Sends a form to the marketplace and gives back the text of the answer. */
export async function postTop(sandbox: Sandbox, form: Record<string, string>): Promise<string> {
  const response = await fetch(`${sandbox.url}/top/router/rest`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return response.text();
}

// A platform's answer is as deep as it likes; the tests say what they expect of it.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

/** A signed call; what is inside the envelope, errors too. */
export async function callTop(
  sandbox: Sandbox,
  method: string,
  params: Params = {},
  common: Params = {},
): Promise<Answer> {
  const answer = parseJsonBigIntSafe(
    await postTop(sandbox, topForm(sandbox, method, params, common)),
  ) as Record<string, Answer>;
  return Object.values(answer)[0];
}
