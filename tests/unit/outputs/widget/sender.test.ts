import { beforeEach, describe, expect, it } from 'vitest';
import { Sender } from '#outputs/widget/sender.ts';

let sent: number[];
let waits: { then: () => void; isOff: boolean }[];
let sender: Sender<number>;
beforeEach(() => {
	sent = [];
	waits = [];
	sender = new Sender(
		(value) => void sent.push(value),
		(then) => {
			const wait = { then, isOff: false };
			waits.push(wait);
			return () => (wait.isOff = true);
		}
	);
});

/** The time is up for all that wait. */
const passTime = () => waits.splice(0).forEach(({ then, isOff }) => isOff || then());

describe('a sender', () => {
	it('sends nothing before its time', () => {
		sender.later(1);
		expect(sent).toEqual([]);
		passTime();
		expect(sent).toEqual([1]);
	});

	it('sends only the newest of several', () => {
		for (const value of [1, 2, 3]) sender.later(value);
		passTime();
		expect(sent).toEqual([3]);
	});

	it('sends at once when it is hurried, and not again', () => {
		sender.later(1);
		sender.flush();
		expect(sent).toEqual([1]);
		passTime();
		sender.flush();
		expect(sent).toEqual([1]);
	});

	it('does not send what was dropped', () => {
		sender.later(1);
		sender.drop();
		passTime();
		sender.flush();
		expect(sent).toEqual([]);
	});
});
