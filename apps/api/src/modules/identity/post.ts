import { ConnectorError } from '@ordo/connectors';
import { createAliyunSmsClient } from '@ordo/connectors/aliyun-sms';
import { LOCALES, messageTexts, type MessageTemplate } from '@ordo/i18n';
import { createTransport } from 'nodemailer';
import type { Config } from '../../platform/config.js';
import type { Runtime } from '../../platform/context.js';
import type { Locale } from '../../platform/messages.js';
import { ContactChannel, type Address } from '../access/index.js';

export interface Message extends Address {
  template: MessageTemplate;
  params: Readonly<Record<string, string>>;
  locale: Locale;
  /** Our own number of it. */
  id: string;
}

export interface Written {
  subject: string | null;
  text: string;
}

/** What came of handing a message over. Only `later` may be tried again: the rest may have arrived, or never will. */
export type Handed = { outcome: 'sent'; providerId: string } | { outcome: 'kept' | 'unknown' } | { outcome: 'refused' | 'later'; why: string };

export interface Post {
  hand(message: Message): Promise<Handed>;
}

// Within a job's lease.
const TIMEOUT_MS = 8_000;

/** The message as its reader sees it. */
export function write({ channel, template, params, locale }: Omit<Message, 'address' | 'id'>): Written {
  const { subject, mail, sms } = messageTexts[locale][template];
  const fill = (text: string): string => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => params[name] ?? '');
  return channel === ContactChannel.EMAIL ? { subject: fill(subject), text: fill(mail) } : { subject: null, text: fill(sms) };
}

/** Mail by SMTP and text messages by Aliyun, as the configuration says. */
export function createPost(config: Config, { clock }: Pick<Runtime, 'clock'>): Post {
  const mail = mailPost(config);
  const sms = smsPost(config, clock);
  return { hand: (message) => (message.channel === ContactChannel.EMAIL ? mail(message) : sms(message)) };
}

function mailPost(config: Config): Post['hand'] {
  if (!config.SMTP_URL) return async () => (config.DEMO_MODE ? { outcome: 'kept' } : { outcome: 'refused', why: 'SMTP_URL is not set' });
  const transport = createTransport({ url: config.SMTP_URL, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS, disableFileAccess: true, disableUrlAccess: true });
  return async (message) => {
    try {
      const { subject, text } = write(message);
      const { messageId } = await transport.sendMail({ from: config.MAIL_FROM, to: { name: '', address: message.address }, subject: subject ?? '', text, headers: { 'Auto-Submitted': 'auto-generated' } });
      return { outcome: 'sent', providerId: messageId.slice(0, 200) };
    } catch (error) {
      return mailFailure(error as { code?: string; command?: string; responseCode?: number });
    }
  };
}

/** Only codes are kept of an SMTP failure: the server's words repeat the address. */
function mailFailure({ code = 'FAILED', command, responseCode }: { code?: string; command?: string; responseCode?: number }): Handed {
  const why = `mail: ${code}${responseCode ? ` ${responseCode}` : ''}`;
  if (responseCode !== undefined) return { outcome: responseCode >= 500 ? 'refused' : 'later', why };
  // The line broke after the text was handed over: it may have been taken.
  return command === 'DATA' ? { outcome: 'unknown' } : { outcome: 'later', why };
}

function smsPost(config: Config, clock: Runtime['clock']): Post['hand'] {
  const aliyun = createAliyunSmsClient({
    endpoint: config.SMS_ENDPOINT ?? `${config.sandboxUrl}/aliyun-sms/`, accessKeyId: config.SMS_ACCESS_KEY_ID, accessKeySecret: config.SMS_ACCESS_KEY_SECRET,
    signName: config.SMS_SIGN_NAME, clock, timeoutMs: TIMEOUT_MS,
  });
  const templates: Partial<Record<MessageTemplate, string[]>> = { code: config.SMS_CODE_TEMPLATES.split(','), known: config.SMS_KNOWN_TEMPLATES.split(','), contactChanged: config.SMS_CHANGED_TEMPLATES.split(',') };
  return async ({ template, locale, address, params, id }) => {
    const templateCode = templates[template]?.[LOCALES.indexOf(locale)];
    if (!templateCode) return { outcome: 'refused', why: `sms: no template for ${template}` };
    try {
      return { outcome: 'sent', providerId: (await aliyun.send({ phone: address, templateCode, params, outId: id })).slice(0, 200) };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      if (error.family === 'unknown-result') return { outcome: 'unknown' };
      return { outcome: error.retryable ? 'later' : 'refused', why: `sms: ${error.code}` };
    }
  };
}
