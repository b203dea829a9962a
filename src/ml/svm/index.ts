export { SVC, type SVCOptions } from './svc.ts';
