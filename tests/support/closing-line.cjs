/** Prints `N passed, N failed` as the last line of a run, after jest's own summary, for machines that read it. */
module.exports = class ClosingLine {
	onRunComplete(_contexts, results) {
		const broken = results.testResults.filter((file) => file.testExecError || (file.failureMessage && file.numFailingTests === 0)).length;
		const skipped = results.numPendingTests ? `, ${results.numPendingTests} skipped` : '';
		const line = `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${skipped}`;
		process.once('exit', () => { console.log(line); });
	}
};
