import { readFileSync } from 'node:fs';
import ts from 'typescript';

// What the bundler makes of JSX calls these. Handed to it as a file to inject, they would be asked for in every module.
const CALLED_BY_JSX = `import { Fragment, h } from 'preact';\n`;
const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.Preserve, useDefineForClassFields: false };

/**
 * Turns the functions of our modules into arrow functions, which are shorter, as the bundler reads them.
 *
 * @type {import('esbuild').Plugin}
 */
export const arrowFunctions = {
	name: 'arrow-functions',
	setup(build) {
		build.onLoad({ filter: /[\\/](?:src[\\/].*|main)\.tsx?$/ }, ({ path }) => {
			const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { fileName: path, compilerOptions, transformers: { before: [withArrows] } });
			return { contents: path.endsWith('x') ? CALLED_BY_JSX + outputText : outputText, loader: 'jsx' };
		});
	},
};

/**
 * For that functions have to stand at the top of their module, in front of all that may call them. What an arrow cannot
 * be stays as it is: generators, and functions that ask for their own `this` or `arguments`.
 *
 * @type {import('typescript').TransformerFactory<import('typescript').SourceFile>}
 */
const withArrows = ({ factory }) => (file) => {
	const isImport = (statement) => ts.isImportDeclaration(statement);
	const functions = file.statements.filter(canBeArrow);
	const rest = file.statements.filter((statement) => !isImport(statement) && !functions.includes(statement));
	return factory.updateSourceFile(file, [...file.statements.filter(isImport), ...functions.map((one) => arrow(one, factory)), ...rest]);
};

function canBeArrow(statement) {
	return ts.isFunctionDeclaration(statement) && statement.body !== undefined && !statement.asteriskToken && !asksForItself(statement.body);
}

function asksForItself(node) {
	if (node.kind === ts.SyntaxKind.ThisKeyword || (ts.isIdentifier(node) && node.text === 'arguments')) return true;
	return ts.forEachChild(node, asksForItself) ?? false;
}

function arrow({ modifiers = [], name, typeParameters, parameters, type, body }, factory) {
	const isAsync = ({ kind }) => kind === ts.SyntaxKind.AsyncKeyword;
	const value = factory.createArrowFunction(modifiers.filter(isAsync), typeParameters, parameters, type, undefined, body);
	const declaration = factory.createVariableDeclaration(name, undefined, undefined, value);
	return factory.createVariableStatement(modifiers.filter((one) => !isAsync(one)), factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const));
}
