import { LOCALES, wordOf } from '@ordo/i18n';
import en from '@ordo/i18n/screen/en';
import zhCN from '@ordo/i18n/screen/zh-CN';
import zhTW from '@ordo/i18n/screen/zh-TW';
import { describe, expect, it } from 'vitest';
import type { DatabaseJobQueue } from '../../platform/jobs/job-queue.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const screens = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
// What nobody asks for outside this test: hence past the class's door.
const kinds = [...(api.house.runtime.jobs as DatabaseJobQueue)['handlers'].keys()];

describe.each(LOCALES)('the kinds of jobs in %s', (locale) => {
  it('have a name on screen each, and no name is left over', () => {
    expect(kinds.length).toBeGreaterThan(20);
    expect(Object.keys(screens[locale].jobs.names).sort()).toEqual(kinds.map((kind) => kind.replaceAll('.', '_')).sort());
  });

  it('have a name as the actor of a sentence each', () => {
    expect(kinds.filter((kind) => wordOf(locale, '', 'job', kind) === kind)).toEqual([]);
  });
});
