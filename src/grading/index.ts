/** What authors import as `stagecoach/grading`. */
export { grade, many, wrong } from './define.ts';
export type { BehavesOptions, CompareOptions, Grade, InputTools, Load, Mistake } from './define.ts';
export { CheckFailed } from './failure.ts';
export { figure } from './figure.ts';
export type { ReturnedFigure, ReturnedTrace } from './figure.ts';
export { frame, tensor } from './markers.ts';
export type { FrameValue, TensorValue } from './markers.ts';
export { throws } from './thrown.ts';
export type { ModelOptions, ReturnedModel } from './model.ts';
export type { Random } from './random.ts';
export { request, response } from './web.ts';
export type { ResponseValue } from './web.ts';
