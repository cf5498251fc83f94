// Places where a linked word was cut out of a text. A hole stays a hole: nothing is ever filled in.

export const gapMarker = '[...]';

const auxiliaries =
	/\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|said|says|say|told|noted|made|makes|gave|gives|took|takes|came|comes|went|goes|fell|rose|saw|sees|got|gets|put|puts|let|lets|means|meant|kept|keeps|grew|grows|led|leads|hit|won|lost|bought|sold|paid|pays|spent|spends|ran|runs)\b/;
const verbShaped = /\b\p{Ll}{2,}(?:ed|izes?|ises?|ates?|ifies|ects?|oduces?|cludes?|allows?)\b/u;
const concession =
	/^(?:despite|with|after|before|in|on|at|by|from|while|although|though|even|given|following|besides|beyond|without|during|amid)\b/i;
const subjectAfter = /^\s*,\s+(?:the|a|an|this|that|these|those|it|he|she|they|we|its|their|his|her|\p{Lu})/u;

/**
 * True when the cut words may have been the subject: no verb stands before the first gap. A cut inside an opening
 * concession ("Despite [...], the company …") leaves the subject intact.
 */
export function gapBeforeSubject(sentence: string): boolean {
	const at = sentence.indexOf(gapMarker);
	if (at < 0) return false;
	const before = sentence.slice(0, at);
	if (auxiliaries.test(before) || verbShaped.test(before)) return false;
	return !(concession.test(before) && subjectAfter.test(sentence.slice(at + gapMarker.length)));
}
