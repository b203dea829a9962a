/** What is said about what tensors run on. */
import type { TensorBackend } from '#protocol/tensors.ts';
import * as words from '#words/tensors.ts';
import type { TensorsView } from '../contract.ts';
import { agrees, speedUp } from './fastest.ts';

/** Why tensors run where they do, in a few words; empty when there is nothing to tell. */
export function explainBackend(
	view: Omit<TensorsView, 'why'>,
	wanted: TensorBackend,
	failed: readonly TensorBackend[]
): string {
	const { choice, running } = view;
	if (view.measuring) return words.beingMeasured;
	if (running !== wanted && wanted !== 'wasm')
		return running === 'wasm' ? words.untilNextRun : words.setByCell;
	if (choice !== 'auto' && failed.includes(choice)) return words.didNotStart;
	return choice === 'auto' ? explainMeasured(view, wanted) : words.yourChoice;
}

function explainMeasured({ graphics, times }: Omit<TensorsView, 'why'>, wanted: TensorBackend): string {
	if (!graphics || !times) return '';
	if (wanted !== 'wasm') return words.timesAsFast(speedUp(times, wanted)!.toFixed(1));
	const cards = graphics.filter(({ isSoftware }) => !isSoftware);
	if (cards.length === 0) return words.noCard;
	const measured = cards.filter(({ backend }) => times[backend]);
	if (!times.wasm || measured.length === 0) return words.doesNotWork;
	const right = measured.filter(({ backend }) => agrees(times[backend]!, times.wasm!));
	if (right.length === 0) return words.tooRough;
	const isCardFaster = right.some(({ backend }) => speedUp(times, backend)! > 1);
	return isCardFaster ? words.nearlyAsFast : words.fasterThanCard;
}

/** What a comparison showed, in one or two sentences; empty before there is one. */
export function describeComparison({ graphics, times }: TensorsView): string {
	if (graphics?.length === 0) return words.nothingToCompare;
	if (!graphics || !times?.wasm) return '';
	const sentences = graphics.map(({ backend, isSoftware }) => {
		const name = words.capital(words.backends[backend]!);
		const by = speedUp(times, backend);
		if (by === undefined) return words.didNotWork(name);
		if (!agrees(times[backend]!, times.wasm!)) return words.otherLosses(name);
		return by > 1
			? words.isFaster(name, by.toFixed(1), isSoftware)
			: words.isSlower(name, (1 / by).toFixed(1), isSoftware);
	});
	return sentences.join(' ');
}
