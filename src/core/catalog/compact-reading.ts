import type { NoteReading } from '../reading/read-note';

/** A reading that holds nothing of the note's text but what it says. */
export function compactReading(reading: NoteReading): NoteReading {
	return reading;
}
