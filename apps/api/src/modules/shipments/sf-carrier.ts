import type { Clock } from '../../platform/clock.js';
import type { Config } from '../../platform/config.js';
import type { ParcelCarrier } from './carrier.js';

export declare function sfCarrier(config: Config, clock: Clock): ParcelCarrier;
