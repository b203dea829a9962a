/** A method that the thing before the dot does not have. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const javascriptCannotCalculateTensors =
	'JavaScript cannot calculate with tensors: instead of `a + b`, `a - b`, `a * b`, `a / b` write `a.add(b)`, `a.sub(b)`, `a.mul(b)`, `a.div(b)`.';
export const makeTextFirst = (example: Part) => ` Make a text of it first: ${example}.`;
export const numberLacks = (holder: Part, name: Part, texts: Part, suggestion: Part) =>
	`${holder} is a number and has no ${name}.${texts}${suggestion}`;
export const promiseValueStillCome = (holder: Part, better: Part) =>
	`${holder} is a Promise, a value that is still to come. Wait for it first: ${better}.`;
export const moduleLacks = (holder: Part, name: Part, suggestion: Part) =>
	`${holder} has no ${name}. ${suggestion || 'Type its name and a dot to see what it has.'}`;
export const methodListsTensorTake = (name: Part, holder: Part, example: Part) =>
	`${name} is a method of lists, and ${holder} is a tensor. Take its values out first: ${example}.`;
export const tensorLacks = (name: Part, suggestion: Part) => `A tensor has no ${name}. ${suggestion}`;
export const listLacksDidYouMean = (name: Part, meant: Part) =>
	`A list has no ${name}. Did you mean ${meant}?`;
export const methodFramesListRows = (name: Part, holder: Part) =>
	`${name} is a method of frames, and ${holder} is a list of rows. \`load('titanic', { as: 'frame' })\` loads a frame, and \`fromRecords(rows)\` of \`stagecoach/pd\` makes one.`;
export const methodTensorsListMake = (name: Part, holder: Part, example: Part) =>
	`${name} is a method of tensors, and ${holder} is a list. Make a tensor of it first: ${example}.`;
export const listNoNumbersFunctions = (name: Part) =>
	`A list has no ${name}. For numbers, \`stagecoach/ml\` has functions such as \`mean(values)\`, \`median(values)\` and \`std(values)\`.`;
export const listNotPromiseNo = (holder: Part, name: Part) =>
	`${holder} is a list and not a Promise: no ${name} is needed.`;
export const listListsNoMay = (holder: Part, name: Part, example: Part) =>
	`${holder} is a list, and lists have no ${name}: it may belong to one of its items, as in ${example}.`;
export const aColumn = 'A column (a danfo Series)';
export const aFrame = 'A frame';
export const withToRecords = ', with `toRecords` of `stagecoach/pd`';
export const methodListsMakeList = (name: Part, holder: Part, kind: Part, rows: Part, from: Part) =>
	`${name} is a method of lists, and ${holder} is a ${kind}. Make a list of it first: ${rows}${from}.`;
export const frameLacksDidYouMean = (what: Part, name: Part, meant: Part, call: Part) =>
	`${what} has no ${name}. Did you mean ${meant}?${call === undefined ? '' : ` Or take ${call} of \`stagecoach/pd\`.`}`;
export const frameLacksPdHas = (what: Part, name: Part, call: Part) =>
	`${what} has no ${name}: ${call} of \`stagecoach/pd\` does it.`;
export const frameLacks = (what: Part, name: Part, example: Part) =>
	`${what} has no ${name}. Type ${example} to see what it has.`;
export const textEvenIfLooks = (holder: Part, example: Part) =>
	`${holder} is a text, even if it looks like a number. Make a number of it first: ${example}.`;
export const textLacksDidYouMean = (name: Part, meant: Part) =>
	`A text has no ${name}. Did you mean ${meant}?`;
export const methodListsTextLetters = (name: Part, holder: Part, example: Part) =>
	`${name} is a method of lists, and ${holder} is a text. Its letters are a list: ${example}.`;
export const textLacks = (holder: Part, name: Part) => `${holder} is a text and has no ${name}.`;
export const objectLacks = (holder: Part, name: Part, hint: Part) => `${holder} has no ${name}. ${hint}`;
export const methodListsObjectPairs = (name: Part, holder: Part, example: Part) =>
	`${name} is a method of lists, and ${holder} is an object. Its pairs are a list: ${example}.`;
export const methodListsGaveSomething = (name: Part, holder: Part) =>
	`${name} is a method of lists, and ${holder} gave something else: perhaps a Promise that needs \`await\`, or an object. Log it to see.`;
/** Whose method it is: these stand in the sentence after them. */
export const tensors = 'tensors';
export const frames = 'frames';
export const columnsFrame = 'columns of a frame';
export const methodGaveSomethingElse = (name: Part, owners: readonly string[], holder: Part) =>
	`${name} is a method of ${owners.join(' and of ')}, and ${holder} gave something else. Log it to see what it is.`;
export const lacksDidYouMean = (holder: Part, name: Part, meant: Part) =>
	`${holder} has no ${name}. Did you mean ${meant}?`;
