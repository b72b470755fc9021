export { sfDigest, type SfDigestMode } from './digest.js';
