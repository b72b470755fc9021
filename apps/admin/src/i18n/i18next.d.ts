import type { ScreenTexts } from '@ordo/i18n/screen/zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: ScreenTexts;
  }
}
