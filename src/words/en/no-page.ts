/** The page that stands in for all others where there is no network and nothing is saved yet. */

export const offline = 'You are offline';
export const nothingSaved = `The network cannot be reached, and no page of Stagecoach is saved on this device yet. Your code
and your progress are kept. Connect, then load this page again.`;
