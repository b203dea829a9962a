/** What a learner imports as `stagecoach/display`: what a cell can show beside values, and what can be set. */
export { onInvalidate } from './on-invalidate.ts';
export * from './widgets/index.ts';
export { progress, type ProgressBar, type ProgressFunction, type ProgressOptions } from './progress.ts';
export { html, type Html, type HtmlFunction } from './html.ts';
export { image, type ImageInput, type ImageOptions, type Picture } from './image.ts';
