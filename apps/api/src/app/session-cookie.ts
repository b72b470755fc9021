/** Where a browser keeps its session. */
export const SESSION_COOKIE = 'ordo_session';
