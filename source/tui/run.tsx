// Entry of the app once the first screen stands: everything React, Ink and the details need is loaded from here.

import {detailOf} from '../details/registry.ts';
import type {AppInput} from './app-input.ts';
import {runLive} from './live.tsx';
import {drawStyleOf} from './look.ts';
import {tableLines} from './table.tsx';

/** Runs the app on the terminal until it is left; resolves to the exit code. */
export async function runApp(input: AppInput): Promise<number> {
	const style = drawStyleOf(input.options);
	return runLive(input, {detail: detailOf, table: (block, width) => tableLines(block, width, style)});
}
