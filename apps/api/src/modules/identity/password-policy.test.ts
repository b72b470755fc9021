import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommonPassword } from './common-passwords.js';
import { PASSWORD_POLICIES, passwordProblems, type PasswordPolicyName } from './password-policy.js';

const keys = (policy: PasswordPolicyName, password: string, personal: string[] = []): string[] => passwordProblems(policy, password, personal).map((problem) => problem.messageKey);

describe("the manual's policy: 8 to 20, letters and digits and special characters", () => {
  // Shows S3.1.1.7, S3.1.1.8 (screen /register, operation register)
  it.each(['Tea-4-two', 'tea_garden9', '绿茶-garden7', 'Kx9#mQ2$vB7!tR4&wZ1*'])('takes %s', (password) => expect(keys('manual', password)).toEqual([]));
  it.each([
    ['Kx9#mQ2', 'passwordLength'], ['Kx9#mQ2$vB7!tR4&wZ1*a', 'passwordLength'], ['gardentea9', 'passwordClasses'], ['garden-tea', 'passwordClasses'], ['8231-9407', 'passwordClasses'],
  ])('refuses %s: %s', (password, why) => expect(keys('manual', password)).toEqual([why]));
});

describe('the policy of graded protection: 8 to 64, three of four classes, no runs', () => {
  it.each(['Teagarden9', 'tea-garden9', 'TEA-GARDEN9', 'Tea-Garden'])('takes %s', (password) => expect(keys('dengbao', password)).toEqual([]));
  it.each([
    ['teagarden9', ['passwordThreeClasses']], ['TEA-GARDEN', ['passwordThreeClasses']], ['Teaa-aaaa9', ['passwordRepeats']], ['Teagarden1234', ['passwordRepeats']], ['Tea-dcba-9', ['passwordRepeats']],
  ])('refuses %s: %s', (password, why) => expect(keys('dengbao', password)).toEqual(why));
});

describe('the policy of ASVS 5.0: fifteen characters at least, no classes, nothing cut off', () => {
  it.each(['correct horse battery', 'seven green teapots', '茶香四溢的午后时光在杭州西湖边', 'x'.repeat(7) + 'yz'.repeat(60)])('takes %s', (password) => expect(keys('asvs', password)).toEqual([]));
  it.each(['Kx9#mQ2$vB7!tR', 'a'.repeat(129)])('refuses %s for its length alone', (password) => expect(keys('asvs', password)).toEqual(['passwordLength']));
});

describe('every policy', () => {
  const policies = Object.keys(PASSWORD_POLICIES) as PasswordPolicyName[];

  it.each(policies)('%s refuses names and addresses of its owner', (policy) => {
    expect(keys(policy, 'x9-LiLei2020-tea', ['lilei2020'])).toContain('passwordPersonal');
    expect(keys(policy, 'tea-13800001000-x', ['13800001000'])).toContain('passwordPersonal');
    // Three letters are in everything.
    expect(keys(policy, 'x9-LiLei-tea-Q2z', ['lei'])).not.toContain('passwordPersonal');
  });

  // Shows S3.1.2.2, S3.3.2.2 (screen /register, screen /recover)
  it.each(['P@ssw0rd', 'P@ssw0rd1!', 'Welcome1!', 'Dragon123!', 'Qwerty123!', 'Iloveyou!1', 'Admin@123', 'Monkey#2024'])('manual refuses %s, which everybody tries first', (password) => expect(keys('manual', password)).toContain('passwordCommon'));

  it('none of the three thousand most used passes any of them', () => {
    expect(isCommonPassword('123456') && isCommonPassword('PASSWORD') && isCommonPassword('qwertyuiop')).toBe(true);
    expect(isCommonPassword('Tea-Garden-88')).toBe(false);
  });

  it.each(policies)('%s counts characters as people do and never throws', (policy) => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 140 }), (password) => {
      const { least, most } = PASSWORD_POLICIES[policy];
      const length = [...password].length;
      expect(keys(policy, password).includes('passwordLength')).toBe(length < least || length > most);
    }));
  });
});
