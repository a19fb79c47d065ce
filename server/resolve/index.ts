/** Which records are one entity: the public face of resolution. */
export { recordsOf } from './records.ts';
