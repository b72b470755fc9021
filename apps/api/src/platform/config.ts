import { readFileSync } from 'node:fs';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).default('false').transform((value) => value === 'true');
const port = z.coerce.number().int().min(0).max(65_535);

/** Every setting, what it is for, and its default. `.env.example` and the README's table are made from this. */
export const CONFIG = z.object({
  PORT: port.default(4000).describe('Port of the API and the admin SPA.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 in a container.'),
  PUBLIC_URL: z.url().optional().describe('Address under which others reach this server: links, callbacks. Default: from HOST and PORT.'),
  DATA_DIR: z.string().default('data').describe('Folder of the embedded database, keys and files.'),
  DATABASE_URL: z.string().regex(/^(mysql|mariadb):\/\//).optional().describe('mysql://user:password@host:port/name picks MySQL or MariaDB; without it the embedded database is used.'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(16).describe('Connections to MySQL at most.'),
  APP_SECRET: z.string().min(16).optional().describe('Key for what is kept encrypted (shop credentials, second factors). Must be set in production; made and kept in DATA_DIR otherwise.'),
  DEMO_MODE: flag.describe('Seeds demo data and shows the demo sign-ins.'),
  ALLOW_DEMO_IN_PRODUCTION: flag.describe('Lets DEMO_MODE run with NODE_ENV=production.'),
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development').describe('production switches the safety checks on.'),
  PERSISTED_ONLY: z.enum(['true', 'false']).optional().describe('A browser\'s session may send only the operations of the admin itself. Default: true in production.'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info').describe('How much is logged.'),
  SESSION_HOURS: z.coerce.number().int().min(1).max(720).default(12).describe('How long a session lasts at most, in hours.'),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(0).max(43_200).default(30).describe('After how many minutes without use a session ends; 0 for never before its hours are over.'),
  TRUST_PROXY: flag.describe('Take the client address from X-Forwarded-For; only behind a proxy of your own.'),
  UPLOAD_MB: z.coerce.number().int().min(1).max(500).default(50).describe('How large an uploaded file may be, in megabytes.'),
  AUDIT_DAYS: z.coerce.number().int().min(180).max(3_650).default(365).describe('How long the audit log is kept, in days; never under 180.'),
  JOBS: z.enum(['on', 'off']).default('on').describe('Whether this process works on background jobs.'),
  JOB_LEASE_SECONDS: z.coerce.number().int().min(1).max(600).default(10).describe('After how many seconds without a sign of life a job is taken over by another process.'),
  SANDBOX_PORT: port.default(4010).describe('Port of the sandbox of the outside world.'),
  SANDBOX_URL: z.url().optional().describe('Address of the sandbox. Default: http://127.0.0.1:SANDBOX_PORT.'),
  TAOBAO_PULL_SECONDS: z.coerce.number().int().min(1).max(3_600).default(5).describe('How often marketplace orders are pulled.'),
  ALIPAY_GATEWAY: z.url().optional().describe('Address of the Alipay gateway. Default: the sandbox.'),
  ALIPAY_APP_ID: z.string().default('2021000000000001').describe('Application id at Alipay.'),
  ALIPAY_SELLER_ID: z.string().default('2088000000000001').describe('Account that receives the money.'),
  ALIPAY_PRIVATE_KEY_FILE: z.string().optional().describe('PEM file of the application key. Default: the one that the sandbox made in DATA_DIR.'),
  ALIPAY_PUBLIC_KEY_FILE: z.string().optional().describe("PEM file of Alipay's public key. Default: the sandbox's in DATA_DIR."),
  SF_GATEWAY: z.url().optional().describe('Address of the SF Express gateway. Default: the sandbox.'),
  SF_PARTNER_ID: z.string().default('ORDOSBOX').describe('Partner id at SF.'),
  SF_CHECKWORD: z.string().default('abcdefghij0123456789ABCDEFGHIJ01').describe('Check word at SF. Secret.'),
  SF_MONTHLY_CARD: z.string().default('7551234567').describe('Monthly account at SF.'),
  SF_DIGEST_MODE: z.enum(['urlencoded', 'plain']).default('urlencoded').describe('Which of the two digest forms SF expects.'),
  SF_PUSH_SECRET: z.string().min(8).default('sandbox-push-secret').describe('Secret path of the SF route push. Secret.'),
  PASSWORD_POLICY: z.enum(['manual', 'dengbao', 'asvs']).default('manual').describe('What a new password must be: manual (8–20, letters, digits and special characters), dengbao (graded protection: 8–64, three of four classes) or asvs (OWASP ASVS 5.0: 15–128, no classes).'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//).optional().describe('smtp://user:password@host:port, the server that mail goes out by. Secret. Without it no mail is sent; the demo shows it in its mailbox.'),
  MAIL_FROM: z.string().max(200).default('Ordo <no-reply@ordo.example>').describe('Sender of mail.'),
  SMS_ENDPOINT: z.url().optional().describe('Address of the Aliyun SMS service, https://dysmsapi.aliyuncs.com. Default: the sandbox.'),
  SMS_ACCESS_KEY_ID: z.string().default('sandbox-sms-key').describe('Access key at Aliyun.'),
  SMS_ACCESS_KEY_SECRET: z.string().default('sandbox-sms-secret').describe('Secret of the access key at Aliyun. Secret.'),
  SMS_SIGN_NAME: z.string().default('Ordo沙箱').describe('Approved signature that text messages begin with.'),
  SMS_CODE_TEMPLATES: z.string().regex(/^\w+,\w+,\w+$/).default('SMS_100001,SMS_100002,SMS_100003').describe('Approved templates of a code, with ${code} and ${minutes}: zh-CN, zh-TW, en.'),
  SMS_KNOWN_TEMPLATES: z.string().regex(/^\w+,\w+,\w+$/).default('SMS_100011,SMS_100012,SMS_100013').describe('Approved templates that say that a number has an account: zh-CN, zh-TW, en.'),
  SMS_CHANGED_TEMPLATES: z.string().regex(/^\w+,\w+,\w+$/).default('SMS_100021,SMS_100022,SMS_100023').describe('Approved templates that tell a number that it was replaced, with ${username}: zh-CN, zh-TW, en.'),
  TRACKING_PULL_SECONDS: z.coerce.number().int().min(5).max(86_400).default(300).describe('How often tracking is asked for, beside the pushes.'),
});

export type Config = z.infer<typeof CONFIG> & { publicUrl: string; sandboxUrl: string; persistedOnly: boolean };

/** Reads the environment. `NAME_FILE` gives the value of NAME from a file. Throws one error that lists everything wrong. */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
  const values: Record<string, string | undefined> = {};
  for (const name of Object.keys(CONFIG.shape)) {
    const file = name.endsWith('_FILE') ? undefined : env[`${name}_FILE`];
    const value = file && !(`${name}_FILE` in CONFIG.shape) ? readFileSync(file, 'utf8').trim() : env[name];
    if (value !== undefined && value !== '') values[name] = value;
  }
  const parsed = CONFIG.safeParse(values);
  if (!parsed.success) {
    // Never the value itself: it may be a secret.
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is not acceptable:\n${lines.join('\n')}`);
  }
  const config = parsed.data;
  if (config.DEMO_MODE && config.NODE_ENV === 'production' && !config.ALLOW_DEMO_IN_PRODUCTION) {
    throw new Error('DEMO_MODE has known passwords: set ALLOW_DEMO_IN_PRODUCTION=true to run it with NODE_ENV=production all the same.');
  }
  if (config.NODE_ENV === 'production' && !config.APP_SECRET) throw new Error('APP_SECRET must be set in production.');
  return {
    ...config,
    publicUrl: config.PUBLIC_URL ?? `http://127.0.0.1:${config.PORT}`,
    persistedOnly: config.PERSISTED_ONLY ? config.PERSISTED_ONLY === 'true' : config.NODE_ENV === 'production',
    sandboxUrl: config.SANDBOX_URL ?? `http://127.0.0.1:${config.SANDBOX_PORT}`,
  };
}
