// A sidecar that stands alone: says that its price file is missing.

import type {Parse} from './format.ts';
import {parseSidecar} from './sidecar.ts';

export const parseLoneSidecar: Parse = file => ({
	problems: [
		...parseSidecar(file.text, file.path).problems,
		{
			file: file.path,
			line: null,
			severity: 'note',
			code: 'lone-sidecar',
			message: 'describes a price file that is not beside it; expected NAME.csv or NAME.json next to NAME.meta.json',
		},
	],
});
