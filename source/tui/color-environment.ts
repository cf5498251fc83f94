// The colours are chosen by our own theme; the screen library must neither add nor take away any, nor warn about both.

/** Makes NO_COLOR mean for Ink's chalk what it means for us. Before Ink is imported. */
export function colorsFirst(env: NodeJS.ProcessEnv): void {
	if (!env.NO_COLOR || env.FORCE_COLOR !== undefined) return;
	env.FORCE_COLOR = '0';
	delete env.NO_COLOR;
}
