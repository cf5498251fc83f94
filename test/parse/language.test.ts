import {describe, expect, it} from 'vitest';
import {detectLanguage, primaryTag} from '../../source/parse/language.ts';

describe('detectLanguage', () => {
	it.each([
		['en', 'The company said on Tuesday that it will sell more of its shares to the banks.'],
		['en', 'Bitcoin miners shares up after deal'],
		['de', 'Der Kurs der Aktie fiel am Dienstag, weil die Anleger sich um die Zinsen sorgen.'],
		['fr', 'La société a annoncé que les ventes de puces sont en hausse dans tous les pays.'],
		['es', 'La empresa dijo que los ingresos subieron más de lo que se esperaba en el trimestre.'],
		['ru', 'Компания сообщила, что доход вырос и что она не будет продавать акции.'],
		['zh', '公司表示第三季度收入增长。'],
		['ja', '同社は第3四半期の売上高が増加したと発表した。'],
		['ko', '회사는 3분기 매출이 증가했다고 밝혔다.'],
		['und', 'Xyz 123'],
		['und', ''],
	])('%s', (language, text) => {
		expect(detectLanguage(text)).toBe(language);
	});
});

describe('primaryTag', () => {
	it('reads tags and names of languages', () => {
		expect(['en-US', 'pt_BR', 'German', 'EN', 'zh-Hans-CN', 'x', '', null].map(primaryTag)).toEqual([
			'en',
			'pt',
			'de',
			'en',
			'zh',
			null,
			null,
			null,
		]);
	});
});
