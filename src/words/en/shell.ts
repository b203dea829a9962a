/** What surrounds every page: the bar at the top. */

export const skip = 'Skip to the content';

export const home = 'Stagecoach, home';

/** Names the link that leads from a lesson to its stage, for screen readers. */
export const stageLink = 'Stage';
export const stage = (number: number) => `Stage ${number}`;

export const skills = 'Skills';
export const data = 'Data';
export const notebooks = 'Notebooks';

export const theme = 'Theme';
export const themes: Record<'system' | 'light' | 'dark', string> = {
	system: 'System theme',
	light: 'Light theme',
	dark: 'Dark theme'
};
