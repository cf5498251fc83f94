// Paints the rows of the session; the one place that listens to keys. Knows nothing of what the rows say.

import {Box, type SuspendTerminal, Text, useApp, useInput, usePaste} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {keyNames} from './key-name.ts';
import {paintLine} from './paint.ts';
import type {Session} from './session.ts';
import type {Painter} from './theme.ts';

interface AppProps {
	readonly session: Session;
	/** The painter of the moment: the settings change it while the app runs. */
	readonly painter: () => Painter;
	/** Told once how the terminal is handed to another program. */
	readonly onTerminal?: (suspendTerminal: SuspendTerminal) => void;
}

export function App({session, painter, onTerminal}: AppProps) {
	const {suspendTerminal} = useApp();
	useSyncExternalStore(session.subscribe, session.state);
	useEffect(() => onTerminal?.(suspendTerminal), [onTerminal, suspendTerminal]);
	useInput((input, key) => {
		for (const name of keyNames(input, key)) session.press(name);
	});
	usePaste(text => session.paste(text));
	const paint = painter();
	const {size} = session.state();
	// One text for all rows: each is as wide as the screen already, and a node of the layout for each of them would cost more
	// than drawing it.
	const rows = session.screen().map(line => paintLine(line, paint));
	return (
		<Box width={size.columns} height={size.rows}>
			<Text wrap="truncate">{rows.join('\n')}</Text>
		</Box>
	);
}
