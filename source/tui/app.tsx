// Paints the rows of the session; the one place that listens to keys. Knows nothing of what the rows say.

import {Box, type SuspendTerminal, Text, useApp, useInput, usePaste} from 'ink';
import {memo, useEffect, useSyncExternalStore} from 'react';
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

/** A row is as wide and high as it is: the layout need not measure it. */
const Row = memo(({text}: {readonly text: string}) => (
	<Box height={1} flexShrink={0}>
		<Text wrap="truncate">{text}</Text>
	</Box>
));

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
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows}>
			{session.screen().map((line, row) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
				<Row key={row} text={paintLine(line, paint)} />
			))}
		</Box>
	);
}
