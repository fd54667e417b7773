import { linearity } from './measures/linearity';
import { bytesAndOneRegex, readingNotes, readingTexts } from './measures/reading';
import { recognition } from './measures/recognition';
import { coldToReady, oneChange } from './measures/vault';

/** What can be measured in a process of its own, by name. */
const MEASURES = { bytesAndOneRegex, readingNotes, readingTexts, linearity, recognition, coldToReady, oneChange };

const [name = '', ...args] = process.argv.slice(2);
const measure = (MEASURES as Readonly<Record<string, (...given: string[]) => unknown>>)[name];
if (!measure) throw new Error(`Nothing is measured under the name ${name}`);
void Promise.resolve(measure(...args)).then((found) => process.stdout.write(JSON.stringify(found)));
