// Puts the painted rows of the session on the screen; the one place that listens to keys. Knows nothing of what the rows say.

import {Box, type SuspendTerminal, Text, useApp, useInput, usePaste} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {keyNames} from './key-name.ts';
import type {Painted} from './painted.ts';
import type {Session} from './session.ts';

interface AppProps {
	readonly session: Session;
	readonly painted: Painted;
	/** Told once how the terminal is handed to another program. */
	readonly onTerminal?: (suspendTerminal: SuspendTerminal) => void;
}

export function App({session, painted, onTerminal}: AppProps) {
	const {suspendTerminal} = useApp();
	const {size, text} = useSyncExternalStore(painted.subscribe, painted.screen);
	useEffect(() => onTerminal?.(suspendTerminal), [onTerminal, suspendTerminal]);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) session.press(name);
	});
	usePaste(pasted => session.paste(pasted));
	// One text for all rows: each is as wide as the screen already, and a node of the layout for each of them would cost more
	// than drawing it.
	return (
		<Box width={size.columns} height={size.rows}>
			<Text wrap="truncate">{text}</Text>
		</Box>
	);
}
