// The first screen as one text, written before React is loaded; Ink then paints the same screen over it. Pure.

import path from 'node:path';
import type {Briefing} from '../model/briefing.ts';
import type {AppOptions} from './app-input.ts';
import type {Content} from './content.ts';
import {keysWith} from './key-settings.ts';
import {brushFor, settingsOf} from './look.ts';
import {openingNotice} from './notices.ts';
import {paintScreen} from './paint.ts';
import {openingState, seenArticles} from './remembered.ts';
import {sceneOf} from './scene.ts';
import {screenLines} from './screen.ts';
import {settled} from './settled.ts';
import type {Size} from './state.ts';

export interface FirstScreen {
	/** Alternate screen, cursor hidden, and every row of the opening state. */
	readonly text: string;
	/** What was laid out for it; the app need not do that again. */
	readonly content: Content;
}

/** The first screen of a terminal of this size. */
export function firstScreen(briefing: Briefing, size: Size, options: AppOptions): FirstScreen {
	const settings = settingsOf(options);
	const {rows} = keysWith(settings.keys);
	const settingsFile = options.configFolder === null ? null : path.join(options.configFolder, 'config.json');
	const state = {...openingState(size, options.settings), notice: openingNotice(briefing, options)};
	const scene = sceneOf({briefing, options, settings, rows, seen: seenArticles(options.settings), settingsFile}).with(
		state.marks,
	);
	const painted = paintScreen(screenLines(settled(state, scene), scene), brushFor(options, settings));
	return {text: `\u001B[?1049h\u001B[?25l\u001B[2J${painted}`, content: scene.content};
}
