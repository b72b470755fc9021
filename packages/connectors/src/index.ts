export { ConnectorError, type ErrorFamily } from './transport/connector-error.js';
