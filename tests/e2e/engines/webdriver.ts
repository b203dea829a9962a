/** The part of the WebDriver protocol that the tests need, as plain requests: https://www.w3.org/TR/webdriver2/ */
import { windowSize, type Tab } from './engine.ts';

/** What WebDriver calls the keys that write nothing. */
const keyCodes: Record<string, string> = {
	Backspace: '\uE003',
	Tab: '\uE004',
	Enter: '\uE007',
	Shift: '\uE008',
	Control: '\uE009',
	Alt: '\uE00A',
	Escape: '\uE00C',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowUp: '\uE013',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
	Delete: '\uE017'
};

/** One request to the driver. @throws Error with the driver's words */
export async function askDriver<Value>(
	method: 'GET' | 'POST' | 'DELETE',
	url: string,
	body?: object
): Promise<Value> {
	const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
	const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
	if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
	return value;
}

/** @param session address of a session that has just begun @param end ends it */
export async function openWebDriverTab(session: string, end: () => Promise<void>): Promise<Tab> {
	const post = <Value>(path: string, body: object) => askDriver<Value>('POST', `${session}/${path}`, body);
	const act = async (source: object) => void (await post('actions', { actions: [source] }));
	const pressKeys = (actions: object[]) => act({ type: 'key', id: 'keyboard', actions });
	await post('timeouts', { script: 120_000, pageLoad: 60_000 });
	await post('window/rect', windowSize);
	return {
		goto: async (url) => void (await post('url', { url })),
		ask: async (question, argument) => {
			const { failed, value } = await post<Answer>('execute/async', {
				script: callAndAnswer(String(question)),
				args: [argument ?? null]
			});
			if (failed !== undefined) throw new Error(failed);
			return value as never;
		},
		click: ({ x, y }) =>
			act({ type: 'pointer', id: 'mouse', actions: clickAt(Math.round(x), Math.round(y)) }),
		press: (keys) => {
			const codes = keys.split('+').map((key) => keyCodes[key] ?? key);
			return pressKeys([...codes.map(keyDown), ...codes.reverse().map(keyUp)]);
		},
		type: (text) => pressKeys([...text].map(toKey).flatMap((key) => [keyDown(key), keyUp(key)])),
		picture: async () => Buffer.from(await askDriver<string>('GET', `${session}/screenshot`), 'base64'),
		close: end
	};
}

interface Answer {
	value?: unknown;
	failed?: string;
}

/** A script that calls the function with its first argument and its last one, which WebDriver adds, with the answer. */
function callAndAnswer(question: string): string {
	return `const [argument, answer] = arguments;
		Promise.resolve(argument).then(${question}).then(
			(value) => answer({ value }),
			(error) => answer({ failed: String(error) })
		);`;
}

const toKey = (character: string) => (character === '\n' ? keyCodes['Enter']! : character);
const keyDown = (value: string) => ({ type: 'keyDown', value });
const keyUp = (value: string) => ({ type: 'keyUp', value });

const clickAt = (x: number, y: number) => [
	{ type: 'pointerMove', origin: 'viewport', duration: 0, x, y },
	{ type: 'pointerDown', button: 0 },
	{ type: 'pointerUp', button: 0 }
];
