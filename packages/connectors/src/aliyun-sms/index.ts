export { createAliyunSmsClient, type AliyunSms, type AliyunSmsClient } from './create-aliyun-sms-client.js';
export { aliyunSign } from './sign.js';
