// The format that claims a text with the greatest certainty, as the reader of folders chooses it.

import {formats} from '../../source/parse/formats.ts';

export function bestFormatName(path: string, text: string): string | null {
	const scored = formats.map(format => ({name: format.name, sure: format.detect({path, text, encoding: 'utf-8'})}));
	const [best] = scored.toSorted((a, b) => b.sure - a.sure);
	return best && best.sure > 0.05 ? best.name : null;
}
