import { readFileSync } from 'node:fs';
import { inProject } from '../../src/contract/project.ts';

/** One request to the real gateway in multi mode, and what it answered. */
export interface RecordedAnswer {
  readonly device: 'unpaired' | 'paired';
  readonly method: string;
  readonly path: string;
  /** Byte for byte as it was sent. */
  readonly body?: string;
  /** Which key was sent: the instance's, the admin's, none, a wrong one, or that of another instance. */
  readonly key: 'instance' | 'admin' | 'none' | 'wrong' | 'another';
  /** Which `X-Instance-Id` was sent. */
  readonly instance: 'own' | 'none' | 'unknown';
  readonly status: number;
  readonly contentType?: string;
  readonly detail?: string;
  readonly answer?: unknown;
  /** The answer depends on what WhatsApp knows. */
  readonly state?: true;
}

export const recordedAnswers: readonly RecordedAnswer[] = JSON.parse(
  readFileSync(inProject('test/data/recorded-answers.json'), 'utf8'),
) as RecordedAnswer[]; // the recording has this form
