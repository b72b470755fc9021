import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface AlipayKeys {
  /** What the gateway signs with. */
  alipayPrivate: KeyObject;
  /** What the merchant's application signs are checked with. */
  appPublic: KeyObject;
}

function makePair(folder: string, name: 'app' | 'alipay'): void {
  if (existsSync(join(folder, `${name}-private.pem`)) && existsSync(join(folder, `${name}-public.pem`)))
    return;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  // A half-written file must never be read as a key: write aside, then rename; the private one last is the mark that both are there.
  for (const [file, pem] of [
    [`${name}-public.pem`, publicKey],
    [`${name}-private.pem`, privateKey],
  ] as const) {
    writeFileSync(join(folder, `${file}.new`), pem, { mode: 0o600 });
    renameSync(join(folder, `${file}.new`), join(folder, file));
  }
}

/** The gateway's and the application's RSA keys as PEM files in the folder (private PKCS#8, public SPKI), made where they are missing. */
export function openAlipayKeys(folder: string): AlipayKeys {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  makePair(folder, 'app');
  makePair(folder, 'alipay');
  return {
    alipayPrivate: createPrivateKey(readFileSync(join(folder, 'alipay-private.pem'))),
    appPublic: createPublicKey(readFileSync(join(folder, 'app-public.pem'))),
  };
}
