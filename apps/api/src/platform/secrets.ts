import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from './config.js';

/** The key for what is kept encrypted: from APP_SECRET, else made once and kept in DATA_DIR. */
export function secretKey(config: Config): Buffer {
  if (config.APP_SECRET) return createHash('sha256').update(config.APP_SECRET).digest();
  if (config.NODE_ENV === 'test') return createHash('sha256').update('test').digest();
  const file = resolve(config.DATA_DIR, 'app-secret');
  if (!existsSync(file)) {
    mkdirSync(config.DATA_DIR, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return createHash('sha256').update(readFileSync(file)).digest();
}

/** Encrypts a text (AES-256-GCM): nonce, tag and cipher text in base64. */
export function seal(key: Buffer, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** Decrypts what `seal` made. Throws when the key is wrong or a byte was changed. */
export function open(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
