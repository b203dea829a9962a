/** Stands in for zod's fifty languages: its messages are English, and the others would weigh more than half of it. */
export { default as en } from 'zod/v4/locales/en.js';
