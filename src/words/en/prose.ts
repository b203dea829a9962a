/** What stands in the place of something in a text. */

/** A picture in a learner's own text, which is not fetched. @param alt may be empty, and is HTML */
export const picture = (alt: string) => `[Picture${alt ? `: ${alt}` : ''}]`;
