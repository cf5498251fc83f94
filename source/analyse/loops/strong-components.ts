// Strongly connected components by Tarjan's algorithm (1972), without recursion: a chain of deals may be long.

/** Node -> the nodes it points to. Targets that are no keys are nodes without edges. */
export type Graph = ReadonlyMap<string, readonly string[]>;

interface Frame {
	readonly node: string;
	next: number;
}

/** Components in which every node reaches every other, each in code-unit order; O(n + e). */
export function strongComponents(graph: Graph): readonly (readonly string[])[] {
	const order = new Map<string, number>();
	const low = new Map<string, number>();
	const stack: string[] = [];
	const onStack = new Set<string>();
	const components: (readonly string[])[] = [];

	const enter = (node: string): Frame => {
		order.set(node, order.size);
		low.set(node, order.get(node) as number);
		stack.push(node);
		onStack.add(node);
		return {node, next: 0};
	};
	const lower = (node: string, value: number): void => {
		low.set(node, Math.min(low.get(node) as number, value));
	};
	const leave = (node: string): void => {
		if (low.get(node) !== order.get(node)) return;
		const from = stack.lastIndexOf(node);
		const component = stack.splice(from);
		for (const member of component) onStack.delete(member);
		components.push(component.toSorted());
	};

	for (const root of [...graph.keys()].toSorted()) {
		if (order.has(root)) continue;
		const work: Frame[] = [enter(root)];
		while (work.length > 0) {
			const frame = work.at(-1) as Frame;
			const target = graph.get(frame.node)?.[frame.next++];
			if (target === undefined) {
				work.pop();
				leave(frame.node);
				const parent = work.at(-1);
				if (parent) lower(parent.node, low.get(frame.node) as number);
			} else if (!order.has(target)) work.push(enter(target));
			else if (onStack.has(target)) lower(frame.node, order.get(target) as number);
		}
	}
	return components;
}
