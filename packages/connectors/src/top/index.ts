export { signTop, type TopSignMethod } from './sign.js';
