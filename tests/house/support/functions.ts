import ts from 'typescript';
import { readProject } from './project';

/** A function of a file: where it begins and how many lines it takes. */
export interface FunctionSize {
	/** File and line, as `src/a.ts:12`. */
	readonly at: string;
	readonly lines: number;
}

/** Every function with a body in a file of the project: declarations, methods, accessors, constructors, arrows. */
export function functionsOf(path: string): readonly FunctionSize[] {
	const source = ts.createSourceFile(path, readProject(path), ts.ScriptTarget.ES2022, true);
	const found: FunctionSize[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) found.push(sizeOf(source, node));
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** The places in a file where the type `any` is written, or a value is asserted to be there with `!`. */
export function looseTypes(path: string): readonly string[] {
	const source = ts.createSourceFile(path, readProject(path), ts.ScriptTarget.ES2022, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node)) found.push(place(source, node));
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function sizeOf(source: ts.SourceFile, node: ts.Node): FunctionSize {
	const [first, last] = [node.getStart(source), node.getEnd()].map((offset) => source.getLineAndCharacterOfPosition(offset).line);
	return { at: place(source, node), lines: (last ?? 0) - (first ?? 0) + 1 };
}

function place(source: ts.SourceFile, node: ts.Node): string {
	return `${source.fileName}:${String(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1)}`;
}
