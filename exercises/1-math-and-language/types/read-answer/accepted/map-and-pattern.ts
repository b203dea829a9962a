const meanings = new Map<unknown, boolean>([
	[true, true],
	[false, false],
	[1, true],
	[0, false]
]);

function readAnswer(answer: boolean | number | string | null): boolean | null {
	if (typeof answer !== 'string') return meanings.get(answer) ?? null;
	if (/^\s*(yes|true|1)\s*$/i.test(answer)) return true;
	if (/^\s*(no|false|0)\s*$/i.test(answer)) return false;
	return null;
}
