/** Where a browser keeps its session. */
export const SESSION_COOKIE = 'ordo_session';
/** By what a browser is known to have been signed in from before. */
export const DEVICE_COOKIE = 'ordo_device';
