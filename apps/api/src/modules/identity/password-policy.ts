import { registerEnumType } from 'type-graphql';
import { isCommonPassword } from './common-passwords.js';

export enum PasswordRule {
  LETTERS_DIGITS_SPECIALS = 'LETTERS_DIGITS_SPECIALS',
  THREE_CLASSES = 'THREE_CLASSES',
  NO_RUNS = 'NO_RUNS',
  NOT_PERSONAL = 'NOT_PERSONAL',
  NOT_COMMON = 'NOT_COMMON',
}

registerEnumType(PasswordRule, {
  name: 'PasswordRule', description: 'What a password must be, beside its length.',
  valuesConfig: {
    LETTERS_DIGITS_SPECIALS: { description: 'Letters, digits and special characters, all three.' }, THREE_CLASSES: { description: 'Three of upper case, lower case, digits and special characters.' },
    NO_RUNS: { description: 'No more than three equal or neighbouring characters in a row.' }, NOT_PERSONAL: { description: 'Not the user name, the mobile or the e-mail.' },
    NOT_COMMON: { description: 'Not one of the passwords that everybody tries first.' },
  },
});

interface PasswordPolicy {
  least: number;
  most: number;
  rules: readonly PasswordRule[];
}

/**
 * `manual` is the product's manual (S3.1.1.7–8); `dengbao` what assessors of graded protection (GB/T 22239-2019) ask for;
 * `asvs` OWASP ASVS 5.0: length instead of classes (V6.2.5), fifteen characters where the password stands alone.
 */
export const PASSWORD_POLICIES: Readonly<Record<'manual' | 'dengbao' | 'asvs', PasswordPolicy>> = {
  manual: { least: 8, most: 20, rules: [PasswordRule.LETTERS_DIGITS_SPECIALS, PasswordRule.NOT_PERSONAL, PasswordRule.NOT_COMMON] },
  dengbao: { least: 8, most: 64, rules: [PasswordRule.THREE_CLASSES, PasswordRule.NO_RUNS, PasswordRule.NOT_PERSONAL, PasswordRule.NOT_COMMON] },
  asvs: { least: 15, most: 128, rules: [PasswordRule.NOT_PERSONAL, PasswordRule.NOT_COMMON] },
};

export type PasswordPolicyName = keyof typeof PASSWORD_POLICIES;

interface Problem {
  messageKey: string;
  params?: Record<string, number>;
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const SPECIAL = /[^\p{L}\p{Nd}]/u;
const MOST_IN_A_ROW = 3;
const LEAST_PERSONAL = 4;

/** What is wrong with a password under a policy; nothing when it may be used. `personal` are the names and addresses of its owner. */
export function passwordProblems(name: PasswordPolicyName, password: string, personal: readonly string[]): Problem[] {
  const { least, most, rules } = PASSWORD_POLICIES[name];
  // Characters as people count them: one beyond the basic plane is one.
  const length = [...password].length;
  if (length < least || length > most) return [{ messageKey: 'passwordLength', params: { least, most } }];
  return rules.flatMap((rule) => (BROKEN[rule](password, personal) ? [{ messageKey: MESSAGE[rule] }] : []));
}

const BROKEN: Record<PasswordRule, (password: string, personal: readonly string[]) => boolean> = {
  [PasswordRule.LETTERS_DIGITS_SPECIALS]: (password) => ![LETTER, DIGIT, SPECIAL].every((kind) => kind.test(password)),
  [PasswordRule.THREE_CLASSES]: (password) => [UPPER, LOWER, DIGIT, SPECIAL].filter((kind) => kind.test(password)).length < 3,
  [PasswordRule.NO_RUNS]: hasRun,
  [PasswordRule.NOT_PERSONAL]: (password, personal) => {
    const lower = password.toLowerCase();
    return personal.some((text) => text.length >= LEAST_PERSONAL && lower.includes(text.toLowerCase()));
  },
  [PasswordRule.NOT_COMMON]: isCommonPassword,
};

const MESSAGE: Record<PasswordRule, string> = {
  [PasswordRule.LETTERS_DIGITS_SPECIALS]: 'passwordClasses',
  [PasswordRule.THREE_CLASSES]: 'passwordThreeClasses',
  [PasswordRule.NO_RUNS]: 'passwordRepeats',
  [PasswordRule.NOT_PERSONAL]: 'passwordPersonal',
  [PasswordRule.NOT_COMMON]: 'passwordCommon',
};

/** aaaa, 1234 or dcba somewhere within. */
function hasRun(password: string): boolean {
  const codes = [...password.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
  return [0, 1, -1].some((step) => {
    let run = 1;
    return codes.some((code, index) => {
      run = index > 0 && code - (codes[index - 1] ?? 0) === step ? run + 1 : 1;
      return run > MOST_IN_A_ROW;
    });
  });
}
