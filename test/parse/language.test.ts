import {describe, expect, it} from 'vitest';
import {detectLanguage, languageOf, primaryTag} from '../../source/parse/language.ts';

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

describe('the language of headlines', () => {
	it.each([
		['en', 'Cable maker raises prices again'],
		['en', 'Harbour strike enters third week'],
		['de', 'Kabelhersteller erhöht die Preise'],
		['fr', 'La grève des ports se prolonge'],
		['es', 'La huelga de los puertos continúa'],
		['it', 'Sciopero nei porti, prezzi in aumento'],
		['pt', 'Greve nos portos não termina'],
		['nl', 'Staking in Rotterdam nog niet voorbij'],
		['pl', 'Strajk w portach trwa już tydzień'],
		['sv', 'Strejken i hamnarna är inte över'],
		['fi', 'Satamien lakko jatkuu vielä viikon'],
		['tr', 'Limanlarda grev için yeni karar'],
		['cs', 'Stávka v přístavech ještě trvá'],
		['hu', 'Még tart a sztrájk a kikötőkben'],
		['ro', 'Greva din porturi continuă și în mai'],
		['vi', 'Giá cước vận tải biển tăng mạnh'],
		['uk', 'Страйк у портах триває ще тиждень'],
		['fa', 'قیمت کابل در بازار گران شد'],
		['ja', '銅価格が続伸'],
	])('%s: %s', (language, title) => {
		expect(detectLanguage(title)).toBe(language);
	});

	it('leaves an English headline full of foreign names in English or undecided, so that it is scored', () => {
		const titles = [
			'Nestlé sells unit',
			'São Paulo bourse slips',
			'Der Spiegel cuts jobs',
			'Zürich Re beats',
			'Ørsted pauses',
		];
		for (const title of titles) expect(['en', 'und']).toContain(detectLanguage(title));
	});

	it('believes a long text before a template that says "en", and other statements as they are', () => {
		const spanish = 'La huelga de los puertos continúa y las empresas no saben cuándo va a terminar. '.repeat(4);
		expect(languageOf('en-US', spanish)).toBe('es');
		expect(languageOf('pt', spanish)).toBe('pt');
		expect(languageOf('en', 'Breve')).toBe('en');
	});
});
