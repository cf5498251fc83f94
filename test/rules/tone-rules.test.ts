import {describe, expect, it} from 'vitest';
import {inflect} from '../../source/rules/inflect.ts';
import {
	linesOf,
	overlayToneLexicon,
	parseToneLexicon,
	parseToneModel,
	type ToneLexicon,
} from '../../source/rules/tone-rules.ts';
import {readMeaning} from '../../source/rules/tone-term.ts';

const meaning = (lexicon: ToneLexicon, term: string) =>
	readMeaning(lexicon.meanings[linesOf(lexicon.terms).indexOf(term)] ?? 0);

describe('the forms of a term', () => {
	it.each([
		['slip', 'verb', ['slip', 'slips', 'slipped', 'slipping']],
		['gain', 'verb', ['gain', 'gains', 'gained', 'gaining']],
		['surge', 'verb', ['surge', 'surges', 'surged', 'surging']],
		['rally', 'verb', ['rally', 'rallies', 'rallied', 'rallying']],
		['plummet', 'verb', ['plummet', 'plummets', 'plummeted', 'plummeting']],
		['edge up', 'verb', ['edge up', 'edges up', 'edged up', 'edging up']],
		['fall', 'verb-ed fell, fallen', ['fall', 'falls', 'falling', 'fell', 'fallen']],
		['bad loan', 'noun', ['bad loan', 'bad loans']],
		['delivery', 'noun', ['delivery', 'deliveries']],
		['beat', '= beaten', ['beat', 'beaten']],
		['robust', '', ['robust']],
	])('%s (%s)', (term, forms, expected) => {
		expect(inflect(term, forms)).toEqual(expected);
	});
});

describe('the lexicon', () => {
	it('reads terms, roles, strengths and forms, past comments and blank lines', () => {
		const {rules, problems} = parseToneLexicon(
			'# words\n\nrobust\tpos\t2\ndebt\tbad\t1\tnoun\ndebt\tneg\t1\n',
			'x.tsv',
		);
		expect(problems).toEqual([]);
		expect(linesOf(rules.terms)).toEqual(['robust', 'debt', 'debts']);
		expect(meaning(rules, 'robust')).toMatchObject({valence: 'pos', strength: 2, metric: null});
		expect(meaning(rules, 'debt')).toMatchObject({valence: 'neg', strength: 1, metric: -1});
	});

	it('reads hyphens as spaces', () => {
		const {rules} = parseToneLexicon('all-time high\tup\t2\n', 'x.tsv');
		expect(linesOf(rules.terms)).toEqual(['all time high']);
	});

	it('lists rows it cannot use, with file and line, and keeps the rest', () => {
		const {rules, problems} = parseToneLexicon('robust\tpositive\t2\nweak\tneg\t9\n\tneg\t1\nsolid\tpos\t2\n', 'x.tsv');
		expect(linesOf(rules.terms)).toEqual(['solid']);
		expect(problems.map(({file, line}) => `${file}:${line}`)).toEqual(['x.tsv:1', 'x.tsv:2', 'x.tsv:3']);
		expect(problems[0]?.message).toMatch(/"positive".*expected one of up, down/);
		expect(problems[1]?.message).toMatch(/"9" of "weak"; expected 1, 2 or 3/);
	});

	it('lets the word of the user hold', () => {
		const base = parseToneLexicon('disrupt\tneg\t2\ncosts\tbad\t1\n', 'x.tsv').rules;
		const own = parseToneLexicon('disrupt\tpos\t1\n', 'rules/sentiment.tsv').rules;
		const both = overlayToneLexicon(base, own);
		expect(meaning(both, 'disrupt')).toMatchObject({valence: 'pos', strength: 1});
		expect(meaning(both, 'costs')).toMatchObject({metric: -1});
	});
});

describe('the model', () => {
	it('reads weights in thousandths', () => {
		const {rules, problems} = parseToneModel('# made\ntext\tw:soars\t250\t-30\ntarget\tmajority\t1\t0\n', 'm.tsv');
		expect(problems).toEqual([]);
		expect(rules.text).toEqual({names: 'w:soars', tone: [250], plain: [-30]});
		expect(rules.target.names).toBe('majority');
	});

	it('lists rows it cannot use', () => {
		const {rules, problems} = parseToneModel('text\tw:soars\t0.25\t1\nwords\tx\t1\t1\n', 'm.tsv');
		expect(rules.text.names).toBe('');
		expect(problems.map(problem => problem.line)).toEqual([1, 2]);
	});
});
