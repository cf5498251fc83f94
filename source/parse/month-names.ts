// Months as sources write them, in the languages met most.

const names: readonly (readonly string[])[] = [
	'january jan januar janner jaenner janvier janv enero ene gennaio gen janeiro januari январь января янв stycznia styczen sty leden ledna ocak'.split(
		' ',
	),
	'february feb februar fevrier fevr fev febrero febbraio fevereiro februari февраль февраля фев lutego luty unor unora subat'.split(
		' ',
	),
	'march mar marz maerz mrz mars marzo marco maart март марта мар marca marzec brezen brezna mart'.split(' '),
	'april apr avril avr abril abr aprile апрель апреля апр kwietnia kwiecien duben dubna nisan'.split(' '),
	'may mai mayo maggio mag maio mei мая май maja maj kveten kvetna mayis'.split(' '),
	'june jun juni juin junio giugno giu junho июнь июня июн czerwca czerwiec cerven cervna haziran'.split(' '),
	'july jul juli juillet juil julio luglio lug julho июль июля июл lipca lipiec cervenec cervence temmuz'.split(' '),
	'august aug aout agosto ago augustus август августа авг sierpnia sierpien srpen srpna agustos'.split(' '),
	'september sept sep septembre septiembre settembre set setembro сентябрь сентября сен сент wrzesnia wrzesien zari eylul'.split(
		' ',
	),
	'october oct oktober okt octobre octubre ottobre ott outubro октябрь октября окт pazdziernika pazdziernik rijen rijna ekim'.split(
		' ',
	),
	'november nov novembre noviembre novembro ноябрь ноября ноя нояб listopada listopad kasim'.split(' '),
	'december dec dezember dez decembre diciembre dic dicembre dezembro декабрь декабря дек grudnia grudzien prosinec prosince aralik'.split(
		' ',
	),
];

const numbers = new Map(names.flatMap((list, index) => list.map(name => [name, index + 1] as const)));

// Letters that do not decompose into a base letter and a mark.
const plainLetters: Readonly<Record<string, string>> = {ı: 'i', ł: 'l', ø: 'o', ß: 'ss'};

/** 1-12 for a month's name or abbreviation in any known language; null for other words. */
export function monthNumber(word: string): number | null {
	const folded = word
		.toLowerCase()
		.replace(/[ıłøß]/g, letter => plainLetters[letter] ?? letter)
		.normalize('NFD')
		.replace(/[\u0300-\u0305\u0307-\u036F.]/g, '')
		.normalize('NFC');
	return numbers.get(folded) ?? null;
}
