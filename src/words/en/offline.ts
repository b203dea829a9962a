/** What is saved on this device, and newer versions of the site. */

export const network = 'Network';
export const newVersion = 'New version';
export const offline = 'Offline';

/** Follows “Offline” where there is room. */
export const savedWorks = ': what is saved works';
export const ready = 'A new version is ready. Reload when it suits you.';
export const taken = 'Another tab uses a new version. This one goes on as it is until you reload it.';
export const typedIsKept = 'What you have typed is kept; cells run anew.';
export const reload = 'Reload';
export const later = 'Later';

/** The page about it. */
export const notSaved = 'This page is not saved';
export const title = 'Without a network';

/** Both follow the address of a page. */
export const noSuchPage =
	'is no page of the course as it is saved on this device, and the network cannot be reached. ' +
	'Your code and your progress are kept.';
export const pageNotSaved =
	'is not saved on this device, and the network cannot be reached. Your code and your progress are kept.';
export const saveEverything = (size: string) => `Save everything (${size} to fetch)`;
export const onDeviceSize = (size: string) => `${size}, without your own notebooks and files`;
export const again = 'Try again';
export const allLessons = 'All lessons';
export const lookingUp = 'Looking up what is saved on this device…';
export const noSaving = 'Nothing can be saved here';
export const noSavingWhy =
	'This browser keeps no pages for later at this address: it may be a private window, or an address that does not begin with https. The course works as long as there is a network.';
export const stop = 'Stop saving';
export const automatic = 'Save by itself what is missing, but for what I have removed';
export const course = 'The course';
export const sets = 'Data sets';
/** What stands beside each part, when the button above tells another size. */
export const sizes = 'Each size below is what a part takes on this device; fetched, it is packed smaller.';
export const onDevice = 'On this device';
export const willStay = 'Will it stay';
export const promised = 'The browser has promised to keep it until you remove it.';
export const notPromised =
	'The browser may clear it when this device runs out of space. Save asks it to promise otherwise; many promise it for installed sites and bookmarked ones.';
export const version = 'Version';
export const fetching = 'A newer one is being fetched. This one stays as it is meanwhile.';
export const notFetched =
	'A newer one could not be fetched whole, so this one stays. It is tried again at the next visit.';
export const newerReady = 'A newer one is ready.';
export const savedLessons = 'Lessons that are saved';
export const noneSaved = 'None yet. When there is a network, open any page and leave it open for a minute.';
export const remove = 'Remove';
export const save = 'Save';
export const removeGroup = (title: string) => `Remove ${title}`;
export const saveGroup = (title: string) => `Save ${title}`;

/** Names the bar that shows how far it is, for screen readers. */
export const filesSaved = (title: string) => `${title}: files saved`;

/** Installing the site. */
export const asApp = 'As an app';
export const install =
	'Stagecoach can have a window and an icon of its own. It is the same site, with the same work in it.';
export const installButton = 'Install Stagecoach';

/** Where each browser has it; the items of menus as that browser calls them in this language. */
export const installHow =
	'Stagecoach can have a window and an icon of its own; it is the same site, with the same work in it.';
export const chrome = 'Chrome and Edge:';
export const chromeItem = 'Install';
export const chromeAfter = 'at the end of the address bar or in the menu.';
export const mac = 'Safari on a Mac: File,';
export const macItem = 'Add to Dock';
export const phone = 'iPhone and iPad: Share,';
export const phoneItem = 'Add to Home Screen';
export const android = 'Firefox on Android: menu,';
export const androidItem = 'Add to Home screen';

/** The parts that can be saved: what each is called, and what is in it. */
export const groups: Record<'pages' | 'notebook' | 'libraries', { title: string; about: string }> = {
	pages: {
		title: 'Course pages',
		about: 'every lesson with its tasks, hints and solutions, the data sets’ pages, and the fonts'
	},
	notebook: {
		title: 'Notebook and editor',
		about: 'what runs cells, checks answers, draws charts and knows types'
	},
	libraries: {
		title: 'Libraries',
		about: 'TensorFlow.js, Danfo.js, stagecoach/ml and what else a cell imports'
	}
};

/** How far the saving of a part is. */
export const saved = 'Saved';
export const saving = 'Saving…';
export const savingFiles = (saved: number, total: number) => `Saving: ${saved} of ${total} files`;
export const savedOlder = 'Saved in an older version';
export const partly = (saved: number, total: number, toFetch: string) =>
	`Partly saved: ${saved} of ${total} files, ${toFetch} to fetch`;
export const notSavedYet = 'Not saved';

/** One sentence for all of it. */
export const allSaved = 'Everything is saved on this device: the whole course works without a network.';
export const allSaving = 'The course is being saved on this device. You can go on working meanwhile.';
export const nothingSaved = 'Nothing is saved on this device yet. Without a network no page will open.';
export const partSaved = (saved: number, parts: number) =>
	`A part of the course is saved on this device: ${saved} of the ${parts} parts below are there wholly.`;

/** Why the saving ended early. */
export const problems: Record<'network' | 'changed' | 'full' | 'other', string> = {
	network:
		'The network went away before everything was saved. What is saved stays; the rest follows when the network is back, or when you press Save.',
	changed:
		'The site has just changed, so its files no longer fit this version. Reload this page to get the new version, then save again.',
	full: 'The browser gives this site no more room. Remove a part below that you need least, or free space on this device, then press Save again.',
	other:
		'The browser refused to save a file. Load this page again and press Save. In a private window nothing can be kept.'
};

/** Why nothing is saved by itself. */
export const reluctance: Record<'not-wanted' | 'save-data' | 'no-room', string> = {
	'not-wanted': 'Nothing is saved by itself, because you have chosen so below.',
	'save-data':
		'Your browser asks sites to spend little data, so nothing is saved by itself. Press Save for what you want.',
	'no-room':
		'This device has little room left, so nothing is saved by itself. Press Save for what you need most.'
};
