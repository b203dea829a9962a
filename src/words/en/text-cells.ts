/** A learner's own text between cells. */

export const text = (id: string) => `Text ${id}`;
export const markdownOf = (id: string) => `Markdown of ${id}`;
export const done = 'Done';
export const help = 'Markdown, with formulas between dollar signs. Escape shows the text.';
export const empty = 'Empty text';
export const emptyHelp = 'Empty text: press Edit to write.';
export const edit = 'Edit';
export const editText = (id: string) => `Edit ${id}`;
