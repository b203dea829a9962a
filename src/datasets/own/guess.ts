import type {
	FileEncoding,
	FileFormat,
	FileGuess,
	FileProblem,
	FileRefusal,
	ReadingOptions
} from '#protocol/own-file.ts';
import * as words from '#words/own-data.ts';
import type { Choice } from './choice.ts';
import { refuseBinary, unknownBinary } from './binary.ts';
import { guessEncoding } from './encoding.ts';
import { guessCsv } from './guess-csv.ts';
import { guessJson, recordsOfJson } from './guess-json.ts';
import { wholeFileProblem } from './problems.ts';

/** As many bytes of a file tell how it is to be read. */
export const headBytes = 256 * 1024;

const empty = wholeFileProblem('empty', words.empty, words.bringAgain);
const webPage = wholeFileProblem('not-a-table', words.webPage, words.findDownload);
const noRecords = wholeFileProblem('not-a-table', words.noRecords, words.writeRecords);

/**
 * How a file is probably to be read, by its beginning: format, encoding, what separates its fields, how it writes numbers
 * and dates, and the columns with their types.
 *
 * @param head the first `headBytes` of the file, or all of it when it is shorter
 * @param fileName as it is called, whose ending decides between JSON and CSV where the text leaves it open
 * @param fixed what the learner has chosen: it is taken as it is, and the rest follows from it
 */
export function guessFile(
	head: Uint8Array,
	fileName: string,
	fixed: Partial<ReadingOptions> = {}
): FileGuess | FileRefusal {
	const binary = refuseBinary(head);
	if (binary) return { refused: binary };
	const encoding = fixed.encoding ? { value: fixed.encoding } : guessEncoding(head);
	if (!encoding) return { refused: unknownBinary };
	const isCut = head.length >= headBytes;
	const text = new TextDecoder(encoding.value).decode(head, { stream: isCut });
	const guess = guessText(text, fileName, encoding, isCut, fixed);
	return 'kind' in guess ? { refused: guess } : guess;
}

function guessText(
	text: string,
	fileName: string,
	encoding: Choice<FileEncoding>,
	isCut: boolean,
	fixed: Partial<ReadingOptions>
): FileGuess | FileProblem {
	if (text.trim() === '') return empty;
	if (/^\s*<(!doctype|html|\?xml|svg)/i.test(text)) return webPage;
	const format = fixed.format ?? guessFormat(text, fileName);
	if (format === 'csv') return guessCsv(text, encoding, isCut, fixed) ?? empty;
	const records = recordsOfJson(text, format, isCut);
	return records ? guessJson(records, format, encoding, fixed) : noRecords;
}

/** By the first character; a file of lines has a whole object on its first line, and another one below. */
function guessFormat(text: string, fileName: string): FileFormat {
	const beginning = text.trimStart();
	const isNamedJson = /\.(json|jsonl|ndjson)$/i.test(fileName);
	if (beginning.startsWith('[') && (isNamedJson || /^\[\s*[[{\]]/.test(beginning))) return 'json';
	if (
		/^\{.*\}\s*\n\s*\{/.test(beginning) ||
		(beginning.startsWith('{') && /\.(jsonl|ndjson)$/i.test(fileName))
	)
		return 'json-lines';
	return beginning.startsWith('{') || isNamedJson ? 'json' : 'csv';
}
