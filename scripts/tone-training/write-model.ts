// The models as the text of `data/tone-model.tsv`.

import {linesOf, type ToneModel} from '../../source/rules/tone-rules.ts';

const header = `# The weights behind brief's sentiment, made by scripts/train-tone.ts. Do not edit: change the lexicon or the script and train again.
#
# Columns, separated by tabs: model (text, or target for the tone towards one entity), feature, and two weights in
# thousandths: towards positive (+) or negative (-), and towards neutral. Features that begin with w: are words or pairs
# of words; "<" and ">" stand for the word before and after the entity; "#" is any number, "^" and "$" the ends.
#
# Learned from these sets and no others; no text of theirs is kept here, only single words and pairs:
#   SEntFiN 1.0 (Ankur Sinha, Satishwar Kedas, Rishu Kumar, Pekka Malo 2022), pyRis/SEntFiN @ eba4361, MIT
#   twitter-financial-news-sentiment (zeroshot, Ricky Costa), train split, MIT on its card
#   stock-sentiment @ 87845bb and crypto-sentiment @ 4721c5b (Surge AI), MIT
# The weights themselves are MIT, like the program.
`;

function rows(kind: 'text' | 'target', model: ToneModel): readonly string[] {
	return linesOf(model.names).map((feature, at) => [kind, feature, model.tone[at], model.plain[at]].join('\t'));
}

export function writeModel(text: ToneModel, target: ToneModel): string {
	return `${header}${[...rows('text', text), ...rows('target', target)].join('\n')}\n`;
}
