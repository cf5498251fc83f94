// Sentences for the status bar. Pure.

import type {Briefing} from '../model/briefing.ts';
import {checkSettings} from '../settings/settings.ts';
import type {AppOptions} from './app-input.ts';
import {keysWith} from './key-settings.ts';

/** What a run begins with: what is wrong with the settings, else that this is the sample. */
export function openingNotice(briefing: Briefing, options: AppOptions): string | null {
	const {settings, faults} = checkSettings(options.settings);
	const first = [...faults, ...keysWith(settings.keys).faults][0];
	if (first !== undefined) return first;
	return briefing.inputs.sample ? 'This is the bundled sample. For your own files: brief FOLDER' : null;
}
