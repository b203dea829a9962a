/** Widgets: each returns what it is set to now, a plain value, and shows itself below the cell. */
export { apiConsole, type ApiConsoleOptions, type WebApp } from './api-console.ts';
export { button } from './button.ts';
export { checkbox, type CheckboxOptions } from './checkbox.ts';
export { drawing, type DrawingOptions } from './drawing.ts';
export { type ChosenFile, file, type FileOptions } from './file.ts';
export { number, type NumberOptions } from './number.ts';
export { select, type SelectOptions } from './select.ts';
export { slider, type SliderOptions } from './slider.ts';
export { text, type TextOptions } from './text.ts';
