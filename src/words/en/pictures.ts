/** A picture that a cell shows. */

export const notDrawn = 'This picture could not be drawn.';
export const damaged = (alt: string) => `Its file is damaged or cut short. It should show: ${alt}`;
