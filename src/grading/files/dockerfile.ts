/** A Dockerfile as data, for checks that ask what it builds and not how it is written. */
import {
	DockerfileParser,
	JSONInstruction,
	ModifiableInstruction,
	type From,
	type Instruction
} from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { CheckFailed } from 'stagecoach/grading';
import * as words from '#words/grading-files.ts';

export interface Dockerfile {
	/** In order; the last is the one that is built. */
	stages: Stage[];
	/** Of all stages, in order. */
	instructions: DockerInstruction[];
}

export interface Stage {
	/** As in `FROM … AS build`; empty without one. */
	name: string;
	/** `node:24-slim@sha256:…` taken apart; empty where a part is not written. */
	image: { name: string; tag: string; digest: string };
	instructions: DockerInstruction[];
}

export interface DockerInstruction {
	/** In capitals. */
	keyword: string;
	/** What follows it, without its flags, in one line. */
	text: string;
	/** The words of `text`, or the parts of its JSON form. */
	words: string[];
	/** By name: `--from=build` is `from`. */
	flags: Record<string, string>;
	/** From 1. */
	line: number;
}

/** As the Language Server Protocol counts: 2 is a warning. */
const error = 1;

/**
 * @param text of the file
 * @throws CheckFailed, with the line, for what Docker itself would refuse
 */
export function dockerfile(text: unknown): Dockerfile {
	if (typeof text !== 'string') throw new CheckFailed(words.noText(words.aDockerfile));
	const problem = validate(text).find(({ severity }) => severity === error);
	if (problem) {
		const line = problem.range.start.line + 1;
		throw new CheckFailed(words.dockerRefuses(line, String(problem.message)));
	}
	const stages: Stage[] = [];
	for (const instruction of DockerfileParser.parse(text).getInstructions()) {
		if (instruction.getKeyword() === 'FROM') stages.push(readStage(instruction as From));
		else stages.at(-1)?.instructions.push(readInstruction(instruction));
	}
	return { stages, instructions: stages.flatMap(({ instructions }) => instructions) };
}

function readStage(from: From): Stage {
	const image = {
		name: from.getImageName() ?? '',
		tag: from.getImageTag() ?? '',
		digest: from.getImageDigest() ?? ''
	};
	return { name: from.getBuildStage() ?? '', image, instructions: [] };
}

function readInstruction(instruction: Instruction): DockerInstruction {
	const isFlag = (word: string) => instruction instanceof ModifiableInstruction && word.startsWith('--');
	const json = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : [];
	const words =
		json.length > 0
			? json.map((part) => part.getJSONValue())
			: instruction.getArguments().map((part) => part.getValue());
	const said = words.filter((word) => !isFlag(word));
	return {
		...{ keyword: instruction.getKeyword(), text: said.join(' '), words: said, flags: flagsOf(instruction) },
		line: instruction.getRange().start.line + 1
	};
}

function flagsOf(instruction: Instruction): Record<string, string> {
	if (!(instruction instanceof ModifiableInstruction)) return {};
	return Object.fromEntries(instruction.getFlags().map((flag) => [flag.getName(), flag.getValue() ?? '']));
}
