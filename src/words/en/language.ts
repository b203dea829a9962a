/** The language's tag (BCP 47): the name of this folder, what `<html lang>` says, and how numbers and dates are written. */
export const code = 'en';

/** The language in its own words. */
export const name = 'English';

/** How numbers, days and times are written: English ones as in Britain, `26 November`. */
export const locale = 'en-GB';
